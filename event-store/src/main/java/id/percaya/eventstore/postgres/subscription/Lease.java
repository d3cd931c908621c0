package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.json.StoredJson;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The right to hear for a subscription, ten seconds at a time, and the place up to which it has
/// heard. No lock is held in between: who was deposed finds out when his checkpoint does not match.
final class Lease {

    /// Renewing takes a transaction id, so an idle subscription does it seldom.
    private static final Duration FRESH = Duration.ofSeconds(3);

    /// Not without `shards`: a process that knows another number of them has no part in it.
    private static final String PLACE = " (name, generation, shard, shards) = (?, ?, ?, ?)";

    /// Who takes over what had lapsed owes it to nobody.
    private static final String ACQUIRE =
            """
            update es.subscription
               set wanted_by = case owner when ? then nullif(wanted_by, owner) end,
                   owner = ?, lease_until = clock_timestamp() + interval '10 seconds',
                   updated_at = clock_timestamp()
             where (owner is null or owner = ? or lease_until < clock_timestamp())
               and status = 'running' and %s
            returning new.tx::text as tx_text, new.position,
                      coalesce(old.owner = new.owner, false) as kept,
                      new.wanted_by is not null as wanted
            """
                    .formatted(PLACE);

    private static final String ADVANCE =
            """
            update es.subscription
               set tx = ?::xid8, position = ?, attempts = 0, failure = null,
                   lease_until = clock_timestamp() + interval '10 seconds',
                   updated_at = clock_timestamp()
             where tx = ?::xid8 and position = ? and owner = ? and
            """
                    + PLACE;

    private static final String CONFIRM =
            """
            update es.subscription set lease_until = clock_timestamp() + interval '10 seconds'
             where owner = ? and
            """
                    + PLACE;

    private static final String FAIL =
            """
            update es.subscription
               set attempts = attempts + 1, failure = ?::jsonb, updated_at = clock_timestamp()
             where owner = ? and
            """
                    + PLACE;

    private static final String RELEASE =
            """
            update es.subscription
               set owner = wanted_by, wanted_by = null,
                   lease_until = case when wanted_by is null then '-infinity'
                                      else clock_timestamp() + interval '10 seconds' end
             where owner = ? and
            """
                    + PLACE;

    /// @param kept it was ours before, so nobody else can have heard in between
    /// @param wanted by a process that has too few
    private record Grant(Position place, boolean kept, boolean wanted) {}

    private final DataSource worker;
    private final ShardPosition place;
    private final String owner;
    private @Nullable Position held;
    private long renewed;

    Lease(DataSource worker, ShardPosition place, String owner) {
        this.worker = worker;
        this.place = place;
        this.owner = owner;
    }

    /// The place up to which all has been heard; null while someone else hears, or while paused.
    ///
    /// @param lead run when the lease is taken over, before it is verified and the place read again
    @Nullable Position held(Runnable lead) throws SQLException {
        if (held != null && System.nanoTime() - renewed <= FRESH.toNanos()) {
            return held;
        }
        boolean led = held != null;
        held = null;
        renewed = System.nanoTime();
        Grant grant = acquire();
        if (grant != null && grant.wanted()) {
            release();
            return null;
        }
        if (grant != null && !(led && grant.kept())) {
            lead.run();
            grant = acquire();
        }
        held = grant != null && grant.kept() ? grant.place() : null;
        return held;
    }

    private @Nullable Grant acquire() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = Jdbc.bound(connection, ACQUIRE, mine(owner, owner));
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            boolean kept = row.getBoolean("kept");
            return new Grant(EventRow.position(row), kept, row.getBoolean("wanted"));
        }
    }

    /// Moves the checkpoint, in the connection's transaction if it has one.
    ///
    /// @return false when someone else hears by now, and what was done must not count
    boolean advance(Position from, Position to, Connection connection) throws SQLException {
        Object[] values =
                mine(
                        Long.toUnsignedString(to.tx()),
                        to.sequence(),
                        Long.toUnsignedString(from.tx()),
                        from.sequence());
        return Jdbc.update(connection, ADVANCE, values) == 1;
    }

    /// To be called once the checkpoint's transaction is committed. The database is asked as often
    /// as before: a busy subscription too must notice that it is paused.
    void advanced(Position to) {
        held = to;
    }

    /// Keeps everyone else from hearing until the connection's transaction has ended.
    ///
    /// @return false when someone else hears by now, and what was done must not count
    boolean confirm(Connection connection) throws SQLException {
        return Jdbc.update(connection, CONFIRM, mine()) == 1;
    }

    /// Forgets what it knew: the next [#held] asks the database.
    void drop() {
        held = null;
    }

    boolean isHeld() {
        return held != null;
    }

    /// Writes down what went wrong, without a word that may be about a person.
    ///
    /// @return false when someone else hears by now
    boolean failed(Throwable failure, @Nullable UUID event) throws SQLException {
        String exception = failure.getClass().getName();
        Map<String, String> known =
                event == null
                        ? Map.of("exception", exception)
                        : Map.of("exception", exception, "event", event.toString());
        try (Connection connection = worker.getConnection()) {
            return Jdbc.update(connection, FAIL, mine(StoredJson.write(known))) == 1;
        }
    }

    /// To whoever wants it, or else to anyone.
    void release() throws SQLException {
        try (Connection connection = worker.getConnection()) {
            Jdbc.update(connection, RELEASE, mine());
        }
    }

    private Object[] mine(Object... first) {
        Stream<Object> mine =
                Stream.of(owner, place.name(), place.generation(), place.shard(), place.shards());
        return Stream.concat(Stream.of(first), mine).toArray();
    }
}
