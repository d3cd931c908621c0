package id.percaya.eventstore;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The state of a stream, and the part of its history that the next command needs.
///
/// @param chain the correlation id of the first event; null without events
/// @param last the latest event; null without events
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

    /// Null when the stream has no events.
    @Nullable Snapshot<S> snapshot() {
        return last == null || chain == null
                ? null
                : new Snapshot<>(state, version, last.id(), chain);
    }

    /// A person's command, which has no causation, keeps the correlation id of the stream's first
    /// event.
    EventMetadata metadataFor(EventMetadata command) {
        return chain == null || command.causation() != null
                ? command
                : command.withCorrelation(chain);
    }
}
