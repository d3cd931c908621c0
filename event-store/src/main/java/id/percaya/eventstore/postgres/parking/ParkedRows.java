package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.LogEntry;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Writes the rows of `es.parked` of one shard, for the process that has its lease.
public final class ParkedRows {

    private static final String INSERT =
            """
            insert into es.parked (subscription, generation, stream_id, version, event_id,
                                   tenant_id, stream_type, type, status, exception, attempts)
            """;

    private static final String FAILED =
            INSERT + "values (?, ?, ?, ?, ?, ?, ?, ?, 'failed', ?, ?) on conflict do nothing";

    /// Locks the first row of the stream, so that it cannot be discarded at the same moment and
    /// leave this one behind nothing. An event before the first row has been handled already: the
    /// shard's checkpoint was set back.
    private static final String BEHIND =
            """
            with first as (select version from es.parked
                            where (subscription, generation, stream_id) = (?, ?, ?)
                            order by version limit 1 for update),
            behind as (
            """
                    + INSERT
                    + """
                    select ?, ?, ?, n.version, ?, ?, ?, ?, 'behind', null, 0
                      from first join (values (?::int)) as n(version) on first.version < n.version
                    on conflict do nothing)
                    select 1 from first
                    """;

    private final DataSource worker;
    private final ShardPosition shard;

    public ParkedRows(DataSource worker, ShardPosition shard) {
        this.worker = worker;
        this.shard = shard;
    }

    public ShardPosition shard() {
        return shard;
    }

    DueRows due() {
        return new DueRows(worker, shard);
    }

    public Set<UUID> streams() throws SQLException {
        Set<UUID> streams = new HashSet<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                "select distinct e.stream_id from es.parked e"
                                        + " where (e.subscription, e.generation) = (?, ?) and "
                                        + shard.ownsStream(),
                                shard.name(),
                                shard.generation());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                streams.add(row.getObject(1, UUID.class));
            }
        }
        return streams;
    }

    public void failed(
            LogEntry.Envelope event, String exception, int attempts, Connection connection)
            throws SQLException {
        Jdbc.update(
                connection,
                FAILED,
                shard.name(),
                shard.generation(),
                event.stream(),
                event.version(),
                event.event(),
                event.tenant(),
                event.category(),
                event.type(),
                exception,
                attempts);
    }

    /// @return false when no event of the stream is parked any more
    public boolean behind(LogEntry.Envelope event, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                BEHIND,
                                shard.name(),
                                shard.generation(),
                                event.stream(),
                                shard.name(),
                                shard.generation(),
                                event.stream(),
                                event.event(),
                                event.tenant(),
                                event.category(),
                                event.type(),
                                event.version());
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }
}
