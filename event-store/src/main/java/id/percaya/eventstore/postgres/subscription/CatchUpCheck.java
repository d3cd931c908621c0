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

/// Finds out, about once a second, whether a subscription has heard everything: in all its shards,
/// below or above the horizon, and with nothing parked.
final class CatchUpCheck {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /// In one statement: the events it sees include every one committed before it began. Ordered,
    /// so that it walks the index from the checkpoint on, whatever the planner knows of the log.
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
    private final ShardPosition place;
    private final String[] types;
    private long asked = System.nanoTime();

    CatchUpCheck(DataSource worker, ShardPosition place, Set<String> types) {
        this.worker = worker;
        this.place = place;
        this.types = types.toArray(String[]::new);
    }

    /// Before this instant nothing was committed that has not been heard; null when something was,
    /// when it was asked less than a second ago, or when another shard says it for all.
    @Nullable Instant asOf() throws SQLException {
        if (place.shard() != 0 || System.nanoTime() - asked < BETWEEN.toNanos()) {
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
                                place.name(),
                                place.generation(),
                                place.name(),
                                place.generation());
                ResultSet row = statement.executeQuery()) {
            return row.next() ? EventRow.instant(row, "as_of") : null;
        }
    }
}
