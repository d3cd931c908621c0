package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The rows of a subscription in `es.subscription`, one for each shard with a checkpoint of its
/// own.
final class ShardRows {

    private static final String STORED =
            """
            select count(*)::int as rows, count(*) filter (where shards = ?)::int as fitting,
                   count(distinct (tx, position))::int as places
              from es.subscription where (name, generation) = (?, ?)
            """;

    /// The new rows begin at the lowest checkpoint of the old ones, and are paused if one of them
    /// was.
    private static final String REPLACE =
            """
            with old as (delete from es.subscription where (name, generation) = (?, ?)
                         returning tx, position, status)
            insert into es.subscription (name, generation, shard, shards, tx, position, status)
            select ?, ?, shard, ?,
                   coalesce((select o.tx from old o order by o.tx, o.position limit 1), '0'),
                   coalesce((select o.position from old o order by o.tx, o.position limit 1), 0),
                   coalesce((select min(o.status) from old o), 'running')
              from generate_series(0, ? - 1) as shard
            """;

    /// Takes from the owners with the most shards, those first that no other process has asked for.
    private static final String CLAIM =
            """
            with leased as (
                select shard, owner, wanted_by, row_number() over (partition by owner) as nth
                  from es.subscription
                 where (name, generation, shards) = (?, ?, ?)
                   and lease_until > clock_timestamp() and owner is not null),
            share as (
                select greatest(0, ?::int / (count(distinct owner) filter (where owner <> ?) + 1)
                                     - count(*) filter (where owner = ?)) as lacking
                  from leased),
            claimed as (
                select shard from leased where owner <> ?
                 order by wanted_by is not null, nth desc limit (select lacking from share))
            update es.subscription s set wanted_by = ? from claimed c
             where (s.name, s.generation, s.shards) = (?, ?, ?) and s.shard = c.shard
            """;

    private record Stored(int rows, int fitting, int places) {}

    private final DataSource worker;
    private final ShardPosition first;
    private final boolean exactlyOnce;

    /// @param first any of its shards
    /// @param exactlyOnce whether no event may be handled twice
    ShardRows(DataSource worker, ShardPosition first, boolean exactlyOnce) {
        this.worker = worker;
        this.first = first;
        this.exactlyOnce = exactlyOnce;
    }

    /// All shards of a subscription, or of a view's first generation.
    static Stream<ShardPosition> of(String name, int shards) {
        if (shards < 1 || shards > Short.MAX_VALUE) {
            throw new IllegalArgumentException("the number of shards must be positive: " + shards);
        }
        return IntStream.range(0, shards)
                .mapToObj(shard -> new ShardPosition(name, 1, shard, shards));
    }

    /// Makes the rows match the number of shards. Afterwards nothing counts that is done for the
    /// old rows, whose owners find them gone.
    ///
    /// @throws IllegalStateException when the new number of shards would repeat events that must be
    ///   handled exactly once
    void ensure() throws SQLException {
        try (Connection connection = worker.getConnection()) {
            if (fits(stored(connection))) {
                return;
            }
        }
        Jdbc.transaction(worker, this::replace);
    }

    /// The lock keeps two processes from replacing the rows at once; leases wait for it a moment.
    private boolean replace(Connection connection) throws SQLException {
        Jdbc.update(connection, "lock table es.subscription in share row exclusive mode");
        Stored stored = stored(connection);
        if (fits(stored)) {
            return false;
        }
        if (exactlyOnce && stored.places() > 1) {
            throw new IllegalStateException(
                    "'%s' has %d different checkpoints and cannot continue in %d shards: rebuild it"
                            .formatted(first.name(), stored.places(), first.shards()));
        }
        Jdbc.update(
                connection,
                REPLACE,
                first.name(),
                first.generation(),
                first.name(),
                first.generation(),
                first.shards(),
                first.shards());
        return true;
    }

    /// Asks the other owners for a fair share of the shards. Each hands over within three seconds,
    /// between two batches.
    void claim(String owner) throws SQLException {
        String name = first.name();
        int generation = first.generation();
        int shards = first.shards();
        if (shards > 1) {
            try (Connection connection = worker.getConnection()) {
                Jdbc.update(
                        connection,
                        CLAIM,
                        name,
                        generation,
                        shards,
                        shards,
                        owner,
                        owner,
                        owner,
                        owner,
                        name,
                        generation,
                        shards);
            }
        }
    }

    private boolean fits(Stored stored) {
        return stored.rows() == first.shards() && stored.fitting() == first.shards();
    }

    private Stored stored(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                STORED,
                                first.shards(),
                                first.name(),
                                first.generation());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Stored(row.getInt("rows"), row.getInt("fitting"), row.getInt("places"));
        }
    }
}
