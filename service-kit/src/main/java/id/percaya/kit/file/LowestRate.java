package id.percaya.kit.file;

import id.percaya.kit.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/// The lowest rate at which a client may send its body. Only the time spent waiting for the client
/// counts, so a slow database blames nobody.
public final class LowestRate {

    /// Waits for ever.
    public static final LowestRate NONE = new LowestRate(0, Duration.ofSeconds(1), () -> 0);

    private final long bytes;
    private final long nanos;
    private final LongSupplier clock;
    private long waited;
    private long received;

    /// One read from the client.
    @FunctionalInterface
    interface Read {
        int bytes() throws IOException;
    }

    /// @param perSecond bytes, on the average of each span
    /// @param clock monotonic, in nanoseconds
    public LowestRate(long perSecond, Duration span, LongSupplier clock) {
        this.bytes = perSecond * span.toSeconds();
        this.nanos = span.toNanos();
        this.clock = clock;
    }

    /// @throws ProblemException when the client was too slow over the span that ends here
    int measured(Read read) throws IOException {
        long begin = clock.getAsLong();
        int length = read.bytes();
        waited += clock.getAsLong() - begin;
        received += Math.max(length, 0);
        if (waited >= nanos) {
            requireEnough();
            waited = 0;
            received = 0;
        }
        return length;
    }

    private void requireEnough() {
        if (received < bytes) {
            throw new ProblemException(
                    408,
                    "UPLOAD_TOO_SLOW",
                    "The body arrives too slowly; try again over a better connection.");
        }
    }
}
