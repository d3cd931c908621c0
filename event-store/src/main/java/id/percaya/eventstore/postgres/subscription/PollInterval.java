package id.percaya.eventstore.postgres.subscription;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// The pause before the next look at the log: none after a wake-up, short while events arrive,
/// longer while idle, and growing after failures.
final class PollInterval {

    private static final Duration EAGER = Duration.ofMillis(1);
    private static final Duration SEARCH = Duration.ofMillis(20);
    private static final Duration BUSY = Duration.ofMillis(50);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration STILL_BUSY = Duration.ofSeconds(2);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /// After a wake-up another open transaction may hold the horizon below the new event for a
    /// moment. If it takes longer than this many looks, the usual interval is good enough.
    private static final int EAGER_LOOKS = 100;

    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private int eagerLooks;
    private int failures;
    private long lastDelivery = System.nanoTime();

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

    void delivered() {
        eagerLooks = 0;
        lastDelivery = System.nanoTime();
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
        boolean busy = System.nanoTime() - lastDelivery < STILL_BUSY.toNanos();
        return busy ? BUSY : IDLE;
    }

    /// Waits until the next check of another process's lease. A wake-up is meant for that process
    /// and is ignored.
    void standBy() throws InterruptedException {
        closing.await(IDLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A short pause while searching for the failing event.
    void searchPause() throws InterruptedException {
        closing.await(SEARCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A wake-up does not shorten this pause; closing does.
    void backOff() throws InterruptedException {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 10));
        failures++;
        long pause = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        closing.await(pause, TimeUnit.MILLISECONDS);
    }
}
