package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The right to hear for a subscription, ten seconds at a time, and the place up to which it has
/// heard. No lock is held in between: who was deposed finds out when his checkpoint does not match.
final class Lease {

    /// Renewing takes a transaction id, so an idle subscription does it seldom.
    private static final Duration FRESH = Duration.ofSeconds(3);

    private static final String ENSURE =
            """
            insert into es.subscription (name, generation, shard, shards) values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String ACQUIRE =
            """
            update es.subscription
               set owner = ?, lease_until = clock_timestamp() + interval '10 seconds',
                   updated_at = clock_timestamp()
             where (name, generation, shard) = (?, ?, ?) and status = 'running'
               and (owner is null or owner = ? or lease_until < clock_timestamp())
            returning tx::text as tx_text, position
            """;

    private static final String ADVANCE =
            """
            update es.subscription
               set tx = ?::xid8, position = ?, attempts = 0, failure = null,
                   lease_until = clock_timestamp() + interval '10 seconds',
                   updated_at = clock_timestamp()
             where (name, generation, shard) = (?, ?, ?) and owner = ?
               and tx = ?::xid8 and position = ?
            """;

    private static final String FAIL =
            """
            update es.subscription
               set attempts = attempts + 1, failure = ?::jsonb, updated_at = clock_timestamp()
             where (name, generation, shard) = (?, ?, ?) and owner = ?
            """;

    private static final String RELEASE =
            """
            update es.subscription set owner = null, lease_until = '-infinity'
             where (name, generation, shard) = (?, ?, ?) and owner = ?
            """;

    private final DataSource worker;
    private final Place place;
    private final String owner;
    private @Nullable Position held;
    private long renewed;

    Lease(DataSource worker, Place place, String owner) {
        this.worker = worker;
        this.place = place;
        this.owner = owner;
    }

    void ensure() throws SQLException {
        update(ENSURE, place.name(), place.generation(), place.shard(), place.shards());
    }

    /// The place up to which all has been heard; null while someone else hears, or while paused.
    @Nullable Position held() throws SQLException {
        if (held == null || System.nanoTime() - renewed > FRESH.toNanos()) {
            held = acquire();
            renewed = System.nanoTime();
        }
        return held;
    }

    private @Nullable Position acquire() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Sql.bound(
                                connection,
                                ACQUIRE,
                                owner,
                                place.name(),
                                place.generation(),
                                place.shard(),
                                owner);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? EventRow.position(row) : null;
        }
    }

    /// Moves the checkpoint, in the connection's transaction if it has one.
    ///
    /// @return false when someone else hears by now, and what was done must not count
    boolean advance(Position from, Position to, Connection connection) throws SQLException {
        int moved =
                Sql.update(
                        connection,
                        ADVANCE,
                        Long.toUnsignedString(to.tx()),
                        to.sequence(),
                        place.name(),
                        place.generation(),
                        place.shard(),
                        owner,
                        Long.toUnsignedString(from.tx()),
                        from.sequence());
        return moved == 1;
    }

    /// To be called once the checkpoint's transaction is committed. The database is asked as often
    /// as before: a busy subscription too must notice that it is paused.
    void advanced(Position to) {
        held = to;
    }

    /// Forgets what it knew: the next [#held] asks the database.
    void drop() {
        held = null;
    }

    /// Writes down what went wrong, without a word that may be about a person.
    void failed(Throwable failure, @Nullable UUID event) throws SQLException {
        Map<String, String> known =
                event == null
                        ? Map.of("exception", failure.getClass().getName())
                        : Map.of(
                                "exception", failure.getClass().getName(),
                                "event", event.toString());
        update(FAIL, Json.write(known), place.name(), place.generation(), place.shard(), owner);
    }

    void release() throws SQLException {
        update(RELEASE, place.name(), place.generation(), place.shard(), owner);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = worker.getConnection()) {
            Sql.update(connection, sql, values);
        }
    }
}
