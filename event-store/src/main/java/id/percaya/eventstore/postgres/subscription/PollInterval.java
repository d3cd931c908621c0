package id.percaya.eventstore.postgres.subscription;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// When a subscription looks again: at once when woken, often while there is something to hear,
/// seldom otherwise, and later and later while it fails.
final class PollInterval {

    private static final Duration EAGER = Duration.ofMillis(1);
    private static final Duration SEARCH = Duration.ofMillis(20);
    private static final Duration BUSY = Duration.ofMillis(50);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration STILL_BUSY = Duration.ofSeconds(2);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /// Another open transaction may hold the horizon below the event we were woken for; if it does
    /// so for longer, the ordinary pace is good enough.
    private static final int EAGER_LOOKS = 100;

    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private int eagerLooks;
    private int failures;
    private long lastHeard = System.nanoTime();

    void wake() {
        wakes.release();
    }

    void close() {
        closing.countDown();
        wake();
    }

    boolean closing() {
        return closing.getCount() == 0;
    }

    void heard() {
        eagerLooks = 0;
        lastHeard = System.nanoTime();
    }

    void succeeded() {
        failures = 0;
    }

    void rest() throws InterruptedException {
        if (wakes.tryAcquire(pause().toNanos(), TimeUnit.NANOSECONDS)) {
            wakes.drainPermits();
            eagerLooks = EAGER_LOOKS;
            return;
        }
        eagerLooks = Math.max(0, eagerLooks - 1);
    }

    private Duration pause() {
        if (eagerLooks > 0) {
            return EAGER;
        }
        boolean busy = System.nanoTime() - lastHeard < STILL_BUSY.toNanos();
        return busy ? BUSY : IDLE;
    }

    /// Until the next look at whether the one who hears has gone. Waking is for him.
    void standBy() throws InterruptedException {
        closing.await(IDLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// In search of the event in the way: not for nothing, but soon.
    void searchOn() throws InterruptedException {
        closing.await(SEARCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Waking does not shorten this pause; closing does.
    void backOff() throws InterruptedException {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
        failures++;
        long pause = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        closing.await(pause, TimeUnit.MILLISECONDS);
    }
}
