package id.percaya.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Polls until a condition holds, for at most 30 seconds.
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Patience() {}

    public static <T> T until(Supplier<T> supplier, Predicate<T> condition) {
        Instant end = Instant.now().plus(LONGEST);
        T value = supplier.get();
        while (!condition.test(value)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the condition did not become true; last value:" + value);
            }
            LockSupport.parkNanos(10_000_000);
            value = supplier.get();
        }
        return value;
    }
}
