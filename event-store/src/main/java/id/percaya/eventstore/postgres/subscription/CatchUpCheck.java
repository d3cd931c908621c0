package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Checks about once a second whether a subscription has handled everything that is committed: in
/// all shards, on both sides of the horizon, and without parked events.
final class CatchUpCheck {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /// One statement, so that it sees every event committed before it began. The `order by` makes
    /// the planner walk the index from the checkpoint on, whatever it knows about the log.
    private static final String AS_OF =
            """
            select statement_timestamp() as as_of
             where not exists (
                select 1 from es.subscription s
                 cross join lateral (
                    select 1 from es.event e
                     where (e.tx, e.position) > (s.tx, s.position) and e.type = any (?) and %s
                     order by e.tx, e.position limit 1) unheard
                 where (s.name, s.generation) = (?, ?))
               and not exists (
                select 1 from es.parked where (subscription, generation) = (?, ?))
            """
                    .formatted(ShardPosition.STREAM_OF_SHARD);

    private final DataSource worker;
    private final ShardPosition shard;
    private final String[] types;
    private long asked = System.nanoTime();

    CatchUpCheck(DataSource worker, ShardPosition shard, Set<String> types) {
        this.worker = worker;
        this.shard = shard;
        this.types = types.toArray(String[]::new);
    }

    /// All events committed before this instant have been handled. Null when some have not, when
    /// the last check was less than a second ago, and in all shards but the first, which reports
    /// for all.
    @Nullable Instant asOf() throws SQLException {
        if (shard.shard() != 0 || System.nanoTime() - asked < BETWEEN.toNanos()) {
            return null;
        }
        asked = System.nanoTime();
        return ask();
    }

    @Nullable Instant ask() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                AS_OF,
                                connection.createArrayOf("text", types),
                                shard.name(),
                                shard.generation(),
                                shard.name(),
                                shard.generation());
                ResultSet row = statement.executeQuery()) {
            return row.next() ? EventRow.instant(row, "as_of") : null;
        }
    }
}
