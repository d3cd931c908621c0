package id.percaya.campaign.media;

import id.percaya.kit.problem.ProblemException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets so many files pass through the process at a time, because each holds some MiB of the heap
/// for as long as its client takes.
public final class TransferPlaces {

    private final Semaphore free;

    public TransferPlaces(int most) {
        this.free = new Semaphore(most);
    }

    /// Ends the use of a place. A repeat changes nothing.
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /// @throws ProblemException 503 when all places are taken
    public Place take() {
        if (!free.tryAcquire()) {
            throw new ProblemException(
                    503, "TOO_MANY_TRANSFERS", "Too many files are under way. Try again later.");
        }
        AtomicBoolean isTaken = new AtomicBoolean(true);
        return () -> {
            if (isTaken.compareAndSet(true, false)) {
                free.release();
            }
        };
    }
}
