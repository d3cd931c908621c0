package id.percaya.campaign.publishing.sending;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// Handles the events of a batch concurrently, because calling a channel mostly waits.
final class ConcurrentBatch {

    private static final int CONCURRENCY = 32;

    private ConcurrentBatch() {}

    /// Returns when every event has been handled. A failure is kept until then: `mapConcurrent`
    /// would otherwise interrupt the calls in progress, and their outcome would be lost.
    ///
    /// @throws IllegalStateException with the first failure
    static <T> void forEach(List<T> batch, Consumer<T> handler) {
        List<RuntimeException> failures =
                batch.stream()
                        .gather(
                                Gatherers.mapConcurrent(
                                        CONCURRENCY, event -> failure(event, handler)))
                        .flatMap(Optional::stream)
                        .toList();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.getFirst());
        }
    }

    private static <T> Optional<RuntimeException> failure(T event, Consumer<T> handler) {
        try {
            handler.accept(event);
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }
}
