package id.percaya.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// For what a subscription or a timer brings about.
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = 50_000_000L;

    private Eventually() {}

    /// Asks again until it holds; after 20 seconds the last failure counts.
    public static void holds(Runnable assertion) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
