package id.percaya.campaign.publishing.sending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Work that mostly waits for others.
final class SideBySide {

    private static final int AT_ONCE = 32;

    private SideBySide() {}

    /// Returns when all is done.
    ///
    /// @throws IllegalStateException when one was not done; the others were tried
    static <T> void each(Collection<T> all, Consumer<T> work) {
        Semaphore places = new Semaphore(AT_ONCE);
        List<Future<?>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T each : all) {
                begun.add(
                        threads.submit(() -> {
                            places.acquireUninterruptibly();
                            try {
                                work.accept(each);
                            } finally {
                                places.release();
                            }
                        }));
            }
        }
        begun.forEach(SideBySide::requireDone);
    }

    private static void requireDone(Future<?> work) {
        if (work.state() == Future.State.FAILED) {
            throw new IllegalStateException(work.exceptionNow());
        }
    }
}
