package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Position;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// One shard of a subscription being heard: lease, read, act, move the checkpoint, again.
final class Listening<E> implements Runnable {

    private static final System.Logger LOG = System.getLogger(Listening.class.getName());

    private final Hearing<E> hearing;
    private final Lease lease;
    private final Tail<E> tail;
    private final Parking parking;
    private final Retrying<E> retrying;
    private final CaughtUp caughtUp;
    private final Setbacks setbacks;
    private final Pace pace = new Pace();

    Listening(Hearing<E> hearing, DataSource worker, String owner, EventCodec codec) {
        this.hearing = hearing;
        Place place = hearing.place();
        lease = new Lease(worker, place, owner);
        tail = new Tail<>(worker, hearing.types(), codec, place, hearing.log());
        parking = new Parking(new ParkedRows(worker, place));
        retrying = new Retrying<>(hearing, lease, tail, parking);
        setbacks = new Setbacks(place, lease, parking, pace);
        caughtUp = new CaughtUp(worker, place, hearing.types().byName().keySet());
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
