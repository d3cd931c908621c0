package id.percaya.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Folds streams; those of a door with a reducer from their latest snapshot on.
///
/// A snapshot is not trusted: its last event is read with the later ones, and one that is not there
/// with the same id speaks of another history.
final class StateLoader<S, E> {

    /// Events past the last snapshot after which the next is kept.
    static final int EVERY = 100;

    private final Decider<?, S, E> decider;
    private final EventTypes<E> types;
    private final EventStore store;
    private final @Nullable SnapshotFormat<S> reducer;

    StateLoader(
            Decider<?, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            @Nullable SnapshotFormat<S> reducer) {
        this.decider = decider;
        this.types = types;
        this.store = store;
        this.reducer = reducer;
    }

    LoadedState<S, E> fold(Tenant tenant, StreamId stream) {
        return reducer == null ? whole(tenant, stream) : fold(tenant, stream, reducer);
    }

    private LoadedState<S, E> fold(Tenant tenant, StreamId stream, SnapshotFormat<S> by) {
        Snapshot<S> kept = store.snapshots().latest(tenant, stream, by);
        LoadedState<S, E> since = kept == null ? null : since(kept, tenant, stream);
        LoadedState<S, E> folded = since == null ? whole(tenant, stream) : since;
        int from = kept == null || since == null ? 0 : kept.version().value();
        Snapshot<S> next = folded.snapshot();
        if (next != null && next.version().value() - from >= EVERY) {
            store.snapshots().keep(tenant, stream, by, next);
        }
        return folded;
    }

    /// Null when the stream does not hold what the snapshot was taken of.
    private @Nullable LoadedState<S, E> since(
            Snapshot<S> snapshot, Tenant tenant, StreamId stream) {
        Version before = new Version(snapshot.version().value() - 1);
        List<Recorded<E>> events = store.read(tenant, stream, types, before);
        if (events.isEmpty() || !events.getFirst().id().equals(snapshot.last())) {
            return null;
        }
        return new LoadedState<>(
                        snapshot.state(), snapshot.version(), snapshot.chain(), events.getFirst())
                .with(events.subList(1, events.size()), decider);
    }

    private LoadedState<S, E> whole(Tenant tenant, StreamId stream) {
        return LoadedState.nothing(decider).with(store.read(tenant, stream, types), decider);
    }
}
