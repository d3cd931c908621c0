package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.log.ShardPosition;
import id.percaya.eventstore.postgres.parking.ParkedRows;
import id.percaya.eventstore.postgres.parking.Parking;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// Runs one shard of a subscription: acquires the lease, reads, delivers, moves the checkpoint, and
/// starts again.
final class SubscriptionLoop<E> implements Runnable {

    private static final System.Logger LOG = System.getLogger(SubscriptionLoop.class.getName());

    private final EventDelivery<E> delivery;
    private final Lease lease;
    private final Tail<E> tail;
    private final Parking parking;
    private final ParkedEventRetry<E> parkedEvents;
    private final CatchUpCheck catchUpCheck;
    private final FailureHandling failures;
    private final PollInterval pollInterval = new PollInterval();

    SubscriptionLoop(EventDelivery<E> delivery, DataSource worker, String owner, EventCodec codec) {
        this.delivery = delivery;
        ShardPosition shard = delivery.shard();
        lease = new Lease(worker, shard, owner);
        tail = new Tail<>(worker, delivery.types(), codec, shard, delivery.log());
        parking = new Parking(new ParkedRows(worker, shard));
        parkedEvents = new ParkedEventRetry<>(delivery, lease, tail, parking);
        failures = new FailureHandling(shard, lease, parking, pollInterval);
        catchUpCheck = new CatchUpCheck(worker, shard, delivery.types().byName().keySet());
    }

    void wake() {
        pollInterval.wake();
    }

    void close() {
        pollInterval.close();
    }

    @Override
    public void run() {
        try {
            while (!pollInterval.closing()) {
                step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        release();
    }

    /// After any error of the handler or the database the batch is delivered again. That includes
    /// errors such as a class that cannot be linked.
    private void step() throws InterruptedException {
        try {
            Position from = lease.held(this::leaseAcquired);
            if (from == null) {
                pollInterval.standBy();
                return;
            }
            boolean more = readAndDeliver(from);
            more |= lease.isHeld() && parkedEvents.turn();
            if (!more) {
                pollInterval.rest();
            }
        } catch (SQLException | RuntimeException | Error failure) {
            failures.failed(failure);
        }
    }

    /// Parked streams are read again later, once the lease has been verified.
    private void leaseAcquired() {
        parking.forget();
        delivery.leaseAcquired();
    }

    /// @return whether more events can be read at once
    private boolean readAndDeliver(Position from) throws SQLException {
        int limit = failures.limit();
        Tail.Page<E> page = tail.after(from, limit);
        if (page.rows() > 0 && !deliver(page, from)) {
            lease.drop();
            return true;
        }
        pollInterval.succeeded();
        if (page.rows() == limit) {
            return true;
        }
        reportCaughtUp();
        return false;
    }

    private boolean deliver(Tail.Page<E> page, Position from) throws SQLException {
        Parking.Sorted<E> sorted = parking.sort(page.entries());
        failures.begin(page.rows(), sorted.flowing());
        boolean delivered =
                delivery.deliver(
                        sorted.flowing(),
                        connection ->
                                parking.park(sorted.parked(), connection)
                                        && lease.advance(from, page.end(), connection));
        failures.end();
        if (delivered) {
            parking.parked(sorted.parked());
            lease.advanced(page.end());
            pollInterval.delivered();
            failures.delivered(page.rows());
        }
        return delivered;
    }

    private void reportCaughtUp() throws SQLException {
        Instant asOf = parking.streams().isEmpty() ? catchUpCheck.asOf() : null;
        if (asOf != null) {
            delivery.caughtUp(asOf);
        }
    }

    private void release() {
        try {
            lease.release();
        } catch (SQLException unreleased) {
            LOG.log(
                    Level.INFO,
                    "{0} could not give its lease back; it expires by itself",
                    delivery.shard().label());
        }
    }
}
