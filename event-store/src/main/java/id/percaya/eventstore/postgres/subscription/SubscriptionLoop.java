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

/// One shard of a subscription being heard: lease, read, act, move the checkpoint, again.
final class SubscriptionLoop<E> implements Runnable {

    private static final System.Logger LOG = System.getLogger(SubscriptionLoop.class.getName());

    private final EventDelivery<E> hearing;
    private final Lease lease;
    private final Tail<E> tail;
    private final Parking parking;
    private final ParkedEventRetry<E> retrying;
    private final CatchUpCheck caughtUp;
    private final FailureHandling setbacks;
    private final PollInterval pace = new PollInterval();

    SubscriptionLoop(EventDelivery<E> hearing, DataSource worker, String owner, EventCodec codec) {
        this.hearing = hearing;
        ShardPosition place = hearing.place();
        lease = new Lease(worker, place, owner);
        tail = new Tail<>(worker, hearing.types(), codec, place, hearing.log());
        parking = new Parking(new ParkedRows(worker, place));
        retrying = new ParkedEventRetry<>(hearing, lease, tail, parking);
        setbacks = new FailureHandling(place, lease, parking, pace);
        caughtUp = new CatchUpCheck(worker, place, hearing.types().byName().keySet());
    }

    void wake() {
        pace.wake();
    }

    void close() {
        pace.close();
    }

    @Override
    public void run() {
        try {
            while (!pace.closing()) {
                step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        release();
    }

    /// An error of the handler, of the database or of a linked class: not done, so done again.
    private void step() throws InterruptedException {
        try {
            Position from = lease.held(this::lead);
            if (from == null) {
                pace.standBy();
                return;
            }
            boolean more = listen(from);
            more |= lease.isHeld() && retrying.turn();
            if (!more) {
                pace.rest();
            }
        } catch (SQLException | RuntimeException | Error failure) {
            setbacks.failed(failure);
        }
    }

    /// What is parked is asked for again later, when the lease has been verified.
    private void lead() {
        parking.forget();
        hearing.leads();
    }

    /// @return whether there is more to hear at once
    private boolean listen(Position from) throws SQLException {
        int limit = setbacks.limit();
        Tail.Page<E> page = tail.after(from, limit);
        if (page.rows() > 0 && !hear(page, from)) {
            lease.drop();
            return true;
        }
        pace.succeeded();
        if (page.rows() == limit) {
            return true;
        }
        sayCaughtUp();
        return false;
    }

    private boolean hear(Tail.Page<E> page, Position from) throws SQLException {
        Parking.Sorted<E> sorted = parking.sort(page.entries());
        setbacks.trying(page.rows(), sorted.flowing());
        boolean heard =
                hearing.hear(
                        sorted.flowing(),
                        connection ->
                                parking.park(sorted.parked(), connection)
                                        && lease.advance(from, page.end(), connection));
        setbacks.over();
        if (heard) {
            parking.parked(sorted.parked());
            lease.advanced(page.end());
            pace.heard();
            setbacks.heard(page.rows());
        }
        return heard;
    }

    private void sayCaughtUp() throws SQLException {
        Instant asOf = parking.streams().isEmpty() ? caughtUp.asOf() : null;
        if (asOf != null) {
            hearing.caughtUp(asOf);
        }
    }

    private void release() {
        try {
            lease.release();
        } catch (SQLException unreleased) {
            LOG.log(Level.INFO, "{0} keeps its lease until it lapses", hearing.place().label());
        }
    }
}
