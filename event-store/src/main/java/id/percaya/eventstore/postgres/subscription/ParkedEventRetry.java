package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.eventstore.postgres.log.LogEntry;
import id.percaya.eventstore.postgres.parking.DueRows;
import id.percaya.eventstore.postgres.parking.Parking;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Has parked events heard again, once an operator asked for it or discarded what was before them:
/// a stream in its order, up to the first that fails. A turn is short, so that other streams flow
/// on meanwhile.
final class ParkedEventRetry<E> {

    private static final System.Logger LOG = System.getLogger(ParkedEventRetry.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int SLOWEST = 4;
    private static final int TURN = 50;

    private final EventDelivery<E> hearing;
    private final Lease lease;
    private final Tail<E> tail;
    private final DueRows rows;
    private final Parking parking;
    private long looked = System.nanoTime();
    private int turns;
    private int outages;
    private int left;

    ParkedEventRetry(EventDelivery<E> hearing, Lease lease, Tail<E> tail, Parking parking) {
        this.hearing = hearing;
        this.lease = lease;
        this.tail = tail;
        this.rows = parking.due();
        this.parking = parking;
    }

    /// @return whether there is more to retry at once
    boolean turn() throws SQLException {
        boolean ahead = left <= 0;
        if (parking.streams().isEmpty() || !(ahead || isTime())) {
            return false;
        }
        looked = System.nanoTime();
        left = TURN;
        for (Map.Entry<UUID, DueRows.@Nullable First> each : rows.first(streams()).entrySet()) {
            if (lease.isHeld()) {
                retry(each.getKey(), each.getValue());
            }
        }
        return left <= 0;
    }

    private boolean isTime() {
        long pause = BETWEEN_LOOKS.toNanos() << Math.min(outages, SLOWEST);
        return System.nanoTime() - looked >= pause;
    }

    /// Each turn begins with another one, so that none keeps the others from theirs.
    private List<UUID> streams() throws SQLException {
        List<UUID> streams = new ArrayList<>(parking.streams());
        Collections.rotate(streams, turns++);
        return streams;
    }

    private void retry(UUID stream, DueRows.@Nullable First first) throws SQLException {
        DueRows.First next = first;
        while (next != null && next.due() && left > 0) {
            left--;
            if (!again(stream, next.version())) {
                return;
            }
            next = rows.first(List.of(stream)).get(stream);
        }
        if (next == null) {
            parking.freed(stream);
        }
    }

    private boolean again(UUID stream, int version) throws SQLException {
        boolean heard;
        try {
            heard =
                    hearing.hear(
                            List.of(event(stream, version)),
                            connection ->
                                    lease.confirm(connection)
                                            && rows.remove(stream, version, connection));
            outages = 0;
        } catch (SQLException | RuntimeException | Error failure) {
            failed(stream, version, failure);
            heard = false;
        }
        if (!heard) {
            lease.drop();
        }
        return heard;
    }

    private Recorded<E> event(UUID stream, int version) throws SQLException {
        return switch (tail.event(stream, version)) {
            case LogEntry.Decoded<E> legible -> legible.event();
            case LogEntry.Undecodable<E> illegible -> throw illegible.why();
            case null -> throw new NoSuchElementException("no longer in the log");
        };
    }

    /// What is only away is tried again, and does not count.
    private void failed(UUID stream, int version, Throwable failure) throws SQLException {
        LOG.log(
                Level.WARNING,
                "{0} failed again at {1} of {2}: {3}",
                hearing.place().label(),
                version,
                stream,
                failure.getClass().getName());
        if (TransientFailure.causes(failure)) {
            outages++;
            lease.failed(failure, null);
            return;
        }
        hearing.hear(
                List.of(),
                connection -> {
                    String exception = failure.getClass().getName();
                    rows.failedAgain(stream, version, exception, connection);
                    return lease.confirm(connection);
                });
    }
}
