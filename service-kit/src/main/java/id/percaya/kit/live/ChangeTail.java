package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.kit.eventlog.LogListener;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Reads the log once for all followers of this node, and only while there are any. It is woken by
/// the appends of this node; those of other nodes it finds by looking.
@ApplicationScoped
public class ChangeTail implements LogListener {

    private static final Logger LOG = Logger.getLogger(ChangeTail.class);
    private static final int PAGE = 500;
    private static final long LOOK_MILLIS = 200;
    private static final long AFTER_FAILURE_MILLIS = 1000;

    private final ChangeLog log;
    private final Duration delay;
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore woken = new Semaphore(0);
    private final List<LogFollower> followers = new ArrayList<>();
    private Position position = Position.START;
    private boolean running;
    private boolean closed;

    /// @param delay between the order to stop and the stop
    ChangeTail(
            ChangeLog log,
            @ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0S") Duration delay) {
        this.log = log;
        this.delay = delay;
    }

    /// Feeds the follower with each change after the returned position. A node that stops closes it
    /// at once.
    public Position join(LogFollower follower) {
        lock.lock();
        try {
            if (followers.isEmpty()) {
                position = log.end();
            }
            followers.add(follower);
            if (closed) {
                follower.close();
            } else if (!running) {
                running = true;
                Thread.ofVirtual().name("changes").start(this::run);
            }
            return position;
        } finally {
            lock.unlock();
        }
    }

    public void leave(LogFollower follower) {
        lock.lock();
        try {
            followers.remove(follower);
        } finally {
            lock.unlock();
        }
    }

    /// Takes no lock, because the committing thread must not wait for a page to be read.
    @Override
    public void appended() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /// Quarkus waits for the requests in progress before it stops, and those of followers would not
    /// end. New ones are still served during the delay.
    void prepare(@Observes ShutdownDelayInitiatedEvent event) {
        Thread _ = Thread.ofVirtual().name("changes-end").start(this::closeAfterDelay);
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    private void closeAfterDelay() {
        try {
            Thread.sleep(delay);
            close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        lock.lock();
        try {
            closed = true;
            followers.forEach(LogFollower::close);
        } finally {
            lock.unlock();
        }
        woken.release();
    }

    private void run() {
        while (hasFollowers()) {
            try {
                if (!readPage()) {
                    rest(LOOK_MILLIS);
                }
            } catch (RuntimeException failed) {
                LOG.warnf("could not read the log for the followers of changes: %s", failed);
                rest(AFTER_FAILURE_MILLIS);
            }
        }
    }

    private boolean hasFollowers() {
        lock.lock();
        try {
            running = !followers.isEmpty() && !closed;
            return running;
        } finally {
            lock.unlock();
        }
    }

    /// Holds the lock while it reads, so that a follower joins between two pages.
    ///
    /// @return whether there may be more
    private boolean readPage() {
        lock.lock();
        try {
            List<Change> page = log.after(position, PAGE);
            for (Change change : page) {
                position = change.position();
                followers.forEach(follower -> follower.offer(change));
            }
            return page.size() == PAGE;
        } finally {
            lock.unlock();
        }
    }

    /// An append wakes the tail at once. An event that is not below the horizon then is found by
    /// the next look.
    private void rest(long millis) {
        try {
            if (woken.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
