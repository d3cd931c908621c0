package id.percaya.eventstore;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a stream has come to.
///
/// @param chain the correlation of its first event
/// @param last null when there is none yet, as is the chain
record LoadedState<S, E>(
        S state, Version version, @Nullable UUID chain, @Nullable Recorded<E> last) {

    static <S, E> LoadedState<S, E> nothing(Decider<?, S, E> decider) {
        return new LoadedState<>(decider.initial(), Version.NONE, null, null);
    }

    LoadedState<S, E> with(List<Recorded<E>> later, Decider<?, S, E> decider) {
        if (later.isEmpty()) {
            return this;
        }
        S grown = state;
        for (Recorded<E> each : later) {
            grown = decider.evolve(grown, each.event());
        }
        UUID first = chain == null ? later.getFirst().metadata().correlation() : chain;
        return new LoadedState<>(grown, later.getLast().version(), first, later.getLast());
    }

    /// Null when there is nothing to keep.
    @Nullable Snapshot<S> snapshot() {
        return last == null || chain == null
                ? null
                : new Snapshot<>(state, version, last.id(), chain);
    }

    /// What a person does to a thing goes on the chain that began it; what a policy does has its
    /// own.
    EventMetadata chained(EventMetadata cause) {
        return chain == null || cause.causation() != null ? cause : cause.withCorrelation(chain);
    }
}
