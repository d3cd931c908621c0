package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Position;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One subscription being heard: lease, read, act, move the checkpoint, again.
final class Listening<E> implements Runnable {

    private static final System.Logger LOG = System.getLogger(Listening.class.getName());
    private static final int BATCH = 500;
    private static final Duration BETWEEN_CAUGHT_UP = Duration.ofSeconds(1);

    private final Hearing<E> hearing;
    private final Lease lease;
    private final Tail<E> tail;
    private final Pace pace = new Pace();
    private int limit = BATCH;
    private int tried = BATCH;
    private long askedCaughtUp = System.nanoTime();
    private @Nullable UUID first;

    Listening(Hearing<E> hearing, DataSource worker, String owner, EventCodec codec) {
        this.hearing = hearing;
        this.lease = new Lease(worker, hearing.place(), owner);
        this.tail = new Tail<>(worker, hearing.types(), codec);
    }

    void ensureRow() throws SQLException {
        lease.ensure();
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
            Position from = lease.held();
            if (from == null) {
                pace.standBy();
            } else if (!listen(from)) {
                pace.rest();
            }
        } catch (SQLException | RuntimeException | Error failure) {
            failed(failure);
            pace.backOff();
        }
    }

    /// @return whether there is more to hear at once
    private boolean listen(Position from) throws SQLException {
        tried = limit;
        Tail.Page<E> page = tail.after(from, limit);
        tried = page.rows();
        if (page.rows() > 0 && !hear(page, from)) {
            lease.drop();
            return true;
        }
        boolean full = page.rows() == limit;
        limit = Math.min(BATCH, limit * 2);
        pace.succeeded();
        if (!full) {
            caughtUp(page.end());
        }
        return full;
    }

    private boolean hear(Tail.Page<E> page, Position from) throws SQLException {
        first = page.events().isEmpty() ? null : page.events().getFirst().id();
        boolean heard = hearing.hear(page, from, lease);
        first = null;
        if (heard) {
            lease.advanced(page.end());
            pace.heard();
        }
        return heard;
    }

    private void caughtUp(Position place) throws SQLException {
        if (System.nanoTime() - askedCaughtUp < BETWEEN_CAUGHT_UP.toNanos()) {
            return;
        }
        askedCaughtUp = System.nanoTime();
        Instant asOf = tail.nothingAfter(place);
        if (asOf != null) {
            hearing.caughtUp(asOf);
        }
    }

    /// Tries half as many next time, so that at last the event in the way stands alone and is
    /// named.
    private void failed(Throwable failure) {
        UUID event = failure instanceof Tail.Unreadable unreadable ? unreadable.event() : first;
        first = null;
        limit = Math.max(1, tried / 2);
        try {
            lease.failed(failure, event);
        } catch (SQLException | RuntimeException unwritten) {
            failure.addSuppressed(unwritten);
        }
        lease.drop();
        LOG.log(
                Level.WARNING,
                "{0} waits at event {1}: {2}",
                hearing.place().name(),
                event,
                failure.getClass().getName());
        LOG.log(Level.DEBUG, "what happened to " + hearing.place().name(), failure);
    }

    private void release() {
        try {
            lease.release();
        } catch (SQLException unreleased) {
            LOG.log(Level.INFO, "{0} keeps its lease until it lapses", hearing.place().name());
        }
    }
}
