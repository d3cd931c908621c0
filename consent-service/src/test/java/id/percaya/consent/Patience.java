package id.percaya.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Looks again until it is so.
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Patience() {}

    public static <T> T until(Supplier<T> look, Predicate<T> isSo) {
        Instant end = Instant.now().plus(LONGEST);
        T seen = look.get();
        while (!isSo.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain; last seen: " + seen);
            }
            LockSupport.parkNanos(10_000_000);
            seen = look.get();
        }
        return seen;
    }
}
