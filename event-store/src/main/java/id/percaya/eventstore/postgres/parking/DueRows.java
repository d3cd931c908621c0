package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The rows of `es.parked` of one shard that are to be delivered again. A stream waits while its
/// first row is `failed` and is due otherwise.
public final class DueRows {

    private static final String FIRST =
            """
            select s.id, f.version, f.status
              from unnest(?::uuid[]) as s(id)
              left join lateral (select p.version, p.status from es.parked p
                    where (p.subscription, p.generation, p.stream_id) = (?, ?, s.id)
                    order by p.version limit 1) f on true
            """;

    private static final String REMOVE =
            "delete from es.parked"
                    + " where (subscription, generation, stream_id, version) = (?, ?, ?, ?)";

    private static final String FAILED_AGAIN =
            """
            update es.parked
               set status = case version when n.failed then 'failed' else 'behind' end,
                   exception = case version when n.failed then n.exception end,
                   attempts = attempts + case version when n.failed then 1 else 0 end
              from (values (?::int, ?)) as n(failed, exception)
             where (subscription, generation, stream_id) = (?, ?, ?)
            """;

    /// The first row of a stream.
    ///
    /// @param due whether it can be delivered again; false while it waits for an operator
    public record First(int version, boolean due) {}

    private final DataSource worker;
    private final ShardPosition shard;

    DueRows(DataSource worker, ShardPosition shard) {
        this.worker = worker;
        this.shard = shard;
    }

    /// The first row of each stream; null for a stream that has none any more.
    public Map<UUID, @Nullable First> first(Collection<UUID> streams) throws SQLException {
        Map<UUID, @Nullable First> first = new LinkedHashMap<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                FIRST,
                                connection.createArrayOf("uuid", streams.toArray()),
                                shard.name(),
                                shard.generation());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                first.put(row.getObject("id", UUID.class), first(row));
            }
        }
        return first;
    }

    private static @Nullable First first(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return status == null ? null : new First(row.getInt("version"), !status.equals("failed"));
    }

    /// @return false when the row is already gone
    public boolean remove(UUID stream, int version, Connection connection) throws SQLException {
        return Jdbc.update(connection, REMOVE, shard.name(), shard.generation(), stream, version)
                == 1;
    }

    public void failedAgain(UUID stream, int version, String exception, Connection connection)
            throws SQLException {
        Jdbc.update(
                connection,
                FAILED_AGAIN,
                version,
                exception,
                shard.name(),
                shard.generation(),
                stream);
    }
}
