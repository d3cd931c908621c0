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

/// Delivers parked events again after an operator asked for it or discarded the event before them:
/// each stream in order, up to the first event that fails. A turn is short, so that other streams
/// go on meanwhile.
final class ParkedEventRetry<E> {

    private static final System.Logger LOG = System.getLogger(ParkedEventRetry.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 4;
    private static final int TURN = 50;

    private final EventDelivery<E> delivery;
    private final Lease lease;
    private final Tail<E> tail;
    private final DueRows rows;
    private final Parking parking;
    private long lastLook = System.nanoTime();
    private int turns;
    private int transientFailures;
    private int remaining;

    ParkedEventRetry(EventDelivery<E> delivery, Lease lease, Tail<E> tail, Parking parking) {
        this.delivery = delivery;
        this.lease = lease;
        this.tail = tail;
        this.rows = parking.due();
        this.parking = parking;
    }

    /// @return whether more can be retried at once
    boolean turn() throws SQLException {
        boolean newTurn = remaining <= 0;
        if (parking.streams().isEmpty() || !(newTurn || isTime())) {
            return false;
        }
        lastLook = System.nanoTime();
        remaining = TURN;
        for (Map.Entry<UUID, DueRows.@Nullable First> each : rows.first(streams()).entrySet()) {
            if (lease.isHeld()) {
                retry(each.getKey(), each.getValue());
            }
        }
        return remaining <= 0;
    }

    private boolean isTime() {
        long pause = BETWEEN_LOOKS.toNanos() << Math.min(transientFailures, MOST_DOUBLINGS);
        return System.nanoTime() - lastLook >= pause;
    }

    /// Each turn begins with another stream, so that no stream holds up the others.
    private List<UUID> streams() throws SQLException {
        List<UUID> streams = new ArrayList<>(parking.streams());
        Collections.rotate(streams, turns++);
        return streams;
    }

    private void retry(UUID stream, DueRows.@Nullable First first) throws SQLException {
        DueRows.First next = first;
        while (next != null && next.due() && remaining > 0) {
            remaining--;
            if (!deliverAgain(stream, next.version())) {
                return;
            }
            next = rows.first(List.of(stream)).get(stream);
        }
        if (next == null) {
            parking.freed(stream);
        }
    }

    private boolean deliverAgain(UUID stream, int version) throws SQLException {
        boolean delivered;
        try {
            delivered =
                    delivery.deliver(
                            List.of(event(stream, version)),
                            connection ->
                                    lease.confirm(connection)
                                            && rows.remove(stream, version, connection));
            transientFailures = 0;
        } catch (SQLException | RuntimeException | Error failure) {
            failed(stream, version, failure);
            delivered = false;
        }
        if (!delivered) {
            lease.drop();
        }
        return delivered;
    }

    private Recorded<E> event(UUID stream, int version) throws SQLException {
        return switch (tail.event(stream, version)) {
            case LogEntry.Decoded<E> decoded -> decoded.event();
            case LogEntry.Undecodable<E> undecodable -> throw undecodable.why();
            case null -> throw new NoSuchElementException("the event is not in the log");
        };
    }

    /// Transient failures are retried and do not count as attempts.
    private void failed(UUID stream, int version, Throwable failure) throws SQLException {
        LOG.log(
                Level.WARNING,
                "{0} failed again at event {1} of stream {2}: {3}",
                delivery.shard().label(),
                version,
                stream,
                failure.getClass().getName());
        if (TransientFailure.causes(failure)) {
            transientFailures++;
            lease.failed(failure, null);
            return;
        }
        delivery.deliver(
                List.of(),
                connection -> {
                    String exception = failure.getClass().getName();
                    rows.failedAgain(stream, version, exception, connection);
                    return lease.confirm(connection);
                });
    }
}
