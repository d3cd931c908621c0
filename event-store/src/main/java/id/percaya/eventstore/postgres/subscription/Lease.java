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

/// The exclusive right to handle a shard, ten seconds at a time, with the shard's checkpoint. No
/// lock is held in between: an owner that lost the lease finds out when its checkpoint no longer
/// matches.
final class Lease {

    /// Renewing takes a transaction id, so an idle subscription renews seldom.
    private static final Duration FRESH = Duration.ofSeconds(3);

    /// Includes `shards`, so that a process that knows another number of shards matches no row.
    private static final String SHARD = " (name, generation, shard, shards) = (?, ?, ?, ?)";

    /// Taking over an expired lease clears any pending hand-over request.
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
                    .formatted(SHARD);

    private static final String ADVANCE =
            """
            update es.subscription
               set tx = ?::xid8, position = ?, attempts = 0, failure = null,
                   lease_until = clock_timestamp() + interval '10 seconds',
                   updated_at = clock_timestamp()
             where tx = ?::xid8 and position = ? and owner = ? and
            """
                    + SHARD;

    private static final String CONFIRM =
            """
            update es.subscription set lease_until = clock_timestamp() + interval '10 seconds'
             where owner = ? and
            """
                    + SHARD;

    private static final String FAIL =
            """
            update es.subscription
               set attempts = attempts + 1, failure = ?::jsonb, updated_at = clock_timestamp()
             where owner = ? and
            """
                    + SHARD;

    private static final String RELEASE =
            """
            update es.subscription
               set owner = wanted_by, wanted_by = null,
                   lease_until = case when wanted_by is null then '-infinity'
                                      else clock_timestamp() + interval '10 seconds' end
             where owner = ? and
            """
                    + SHARD;

    /// @param kept this process owned it before, so no other can have handled events in between
    /// @param wanted another process with too few leases asks for it
    private record Grant(Position checkpoint, boolean kept, boolean wanted) {}

    private final DataSource worker;
    private final ShardPosition shard;
    private final String owner;
    private @Nullable Position held;
    private long renewed;

    Lease(DataSource worker, ShardPosition shard, String owner) {
        this.worker = worker;
        this.shard = shard;
        this.owner = owner;
    }

    /// The checkpoint; null while another process has the lease and while the subscription is
    /// paused.
    ///
    /// @param acquired runs when the lease is acquired, before it is verified and the checkpoint
    ///   read again
    @Nullable Position held(Runnable acquired) throws SQLException {
        if (held != null && System.nanoTime() - renewed <= FRESH.toNanos()) {
            return held;
        }
        boolean wasHeld = held != null;
        held = null;
        renewed = System.nanoTime();
        Grant grant = acquire();
        if (grant != null && grant.wanted()) {
            release();
            return null;
        }
        if (grant != null && !(wasHeld && grant.kept())) {
            acquired.run();
            grant = acquire();
        }
        held = grant != null && grant.kept() ? grant.checkpoint() : null;
        return held;
    }

    private @Nullable Grant acquire() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(connection, ACQUIRE, parameters(owner, owner));
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
    /// @return false when another process has the lease by now, and the delivery must not count
    boolean advance(Position from, Position to, Connection connection) throws SQLException {
        Object[] values =
                parameters(
                        Long.toUnsignedString(to.tx()),
                        to.sequence(),
                        Long.toUnsignedString(from.tx()),
                        from.sequence());
        return Jdbc.update(connection, ADVANCE, values) == 1;
    }

    /// Call this once the checkpoint's transaction is committed. It does not prolong the interval
    /// between questions to the database, so that a busy subscription also notices a pause.
    void advanced(Position to) {
        held = to;
    }

    /// Keeps the lease from other processes until the connection's transaction has ended.
    ///
    /// @return false when another process has the lease by now, and the delivery must not count
    boolean confirm(Connection connection) throws SQLException {
        return Jdbc.update(connection, CONFIRM, parameters()) == 1;
    }

    /// Makes the next [#held] ask the database.
    void drop() {
        held = null;
    }

    boolean isHeld() {
        return held != null;
    }

    /// Stores the class of the failure. Its message is left out because it may be about a person.
    ///
    /// @return false when another process has the lease by now
    boolean failed(Throwable failure, @Nullable UUID event) throws SQLException {
        String exception = failure.getClass().getName();
        Map<String, String> known =
                event == null
                        ? Map.of("exception", exception)
                        : Map.of("exception", exception, "event", event.toString());
        try (Connection connection = worker.getConnection()) {
            return Jdbc.update(connection, FAIL, parameters(StoredJson.write(known))) == 1;
        }
    }

    /// Hands the lease to the process that asked for it, or else frees it.
    void release() throws SQLException {
        try (Connection connection = worker.getConnection()) {
            Jdbc.update(connection, RELEASE, parameters());
        }
    }

    private Object[] parameters(Object... first) {
        Stream<Object> own =
                Stream.of(owner, shard.name(), shard.generation(), shard.shard(), shard.shards());
        return Stream.concat(Stream.of(first), own).toArray();
    }
}
