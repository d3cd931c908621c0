package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import java.io.Serial;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// One connected client. The tail offers changes; a virtual thread sends those that the client may
/// hear of, and a comment while nothing happens. A client that is too far behind is cut, and so is
/// every client when its token expires.
final class ChangeReader implements LogFollower {

    /// The connection. Each sending waits until the connection has taken the line.
    interface Line {

        void send(Change change, Duration patience)
                throws InterruptedException, TimeoutException, Gone;

        /// Tells the client to read everything again, and where its lines begin now.
        void reset(Position from, Duration patience)
                throws InterruptedException, TimeoutException, Gone;

        void comment(Duration patience) throws InterruptedException, TimeoutException, Gone;

        boolean isOpen();

        /// Ends the response.
        void end();

        /// Closes the connection, even if the client reads nothing.
        void cut();
    }

    /// The client has closed the connection.
    static final class Gone extends Exception {
        @Serial private static final long serialVersionUID = 1L;
    }

    /// Wakes the thread that waits for changes. It is before every position, so it is not sent.
    private static final Change NOTHING =
            new Change(Position.START, "", "", new UUID(0, 0), 0, "", Instant.EPOCH);

    private static final int FARTHEST_BEHIND = 256;
    private static final int PAGE = 500;
    private static final int MOST_MISSED = 20_000;
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(1);

    private final String tenant;
    private final Set<String> types;
    private final Instant expiry;
    private final Line line;
    private final Clock clock;
    private final BlockingQueue<Change> waiting = new ArrayBlockingQueue<>(FARTHEST_BEHIND);
    private volatile boolean closed;

    /// The thread that waits for changes; null while it does something else, which must not be
    /// interrupted.
    private volatile @Nullable Thread following;

    /// @param types the stream types that the client may hear of
    /// @param expiry of the client's token
    ChangeReader(String tenant, Set<String> types, Instant expiry, Line line, Clock clock) {
        this.tenant = tenant;
        this.types = Set.copyOf(types);
        this.expiry = expiry;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public void offer(Change change) {
        if (!closed && isFor(change) && !waiting.offer(change)) {
            disconnect();
        }
    }

    @Override
    public void close() {
        closed = true;
        var _ = waiting.offer(NOTHING);
    }

    /// The client has closed the connection: nothing is left to wait for.
    void hungUp() {
        closed = true;
        Thread waits = following;
        if (waits != null) {
            waits.interrupt();
        }
    }

    void disconnect() {
        close();
        line.cut();
    }

    /// Sends the head of the response. The thread of the request does this before the endpoint
    /// returns, because RESTEasy writes the head when it returns unless it was written before.
    ///
    /// @return false if the client has gone
    boolean open() throws InterruptedException {
        try {
            line.comment(patience());
            return true;
        } catch (TimeoutException | Gone lost) {
            line.cut();
            return false;
        }
    }

    /// Sends the changes that the client missed, then those that the tail offers.
    ///
    /// @param from where the client's lines begin; empty when its position is unknown here
    /// @param joined the tail offers each change after this position
    void send(Optional<Position> from, Position joined, ChangeLog log) throws InterruptedException {
        try {
            Position sent = from.isEmpty() ? reset(joined) : catchUp(from.get(), joined, log);
            following = Thread.currentThread();
            while (!closed && line.isOpen() && clock.instant().isBefore(expiry)) {
                follow(sent);
            }
            following = null;
            line.end();
        } catch (TimeoutException | Gone lost) {
            line.cut();
        }
    }

    private Position catchUp(Position from, Position joined, ChangeLog log)
            throws InterruptedException, TimeoutException, Gone {
        Position sent = from;
        int missed = 0;
        while (sent.compareTo(joined) < 0) {
            List<Change> page = log.after(sent, PAGE);
            missed += page.size();
            if (missed > MOST_MISSED) {
                return reset(joined);
            }
            for (Change change : page) {
                if (change.position().compareTo(joined) > 0) {
                    return joined;
                }
                sent = change.position();
                if (isFor(change)) {
                    line.send(change, patience());
                }
            }
        }
        return sent;
    }

    private Position reset(Position joined) throws InterruptedException, TimeoutException, Gone {
        line.reset(joined, patience());
        return joined;
    }

    /// Another node may have been ahead of this one when the client was connected to it.
    private void follow(Position sent) throws InterruptedException, TimeoutException, Gone {
        Change change = waiting.poll(silence().toNanos(), TimeUnit.NANOSECONDS);
        if (change == null) {
            if (clock.instant().isBefore(expiry)) {
                line.comment(patience());
            }
        } else if (change.position().compareTo(sent) > 0) {
            line.send(change, patience());
        }
    }

    private boolean isFor(Change change) {
        return change.tenant().equals(tenant) && types.contains(change.type());
    }

    /// How long to wait for a change: not beyond the token's expiry.
    private Duration silence() {
        Duration left = Duration.between(clock.instant(), expiry);
        return left.compareTo(SILENCE) < 0 ? left : SILENCE;
    }

    /// How long a line may take: a line that was begun before the expiry may be finished after it.
    private Duration patience() {
        Duration silence = silence();
        return silence.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : silence;
    }
}
