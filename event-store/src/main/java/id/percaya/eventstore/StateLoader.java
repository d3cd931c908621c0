package id.percaya.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Loads the state of a stream, from the latest snapshot on if there is one.
///
/// The snapshot is checked: its last event is read together with the later ones. If the stream has
/// no event of that id and version, the snapshot belongs to another history and is ignored.
final class StateLoader<S, E> {

    /// A snapshot is taken this many events after the last one.
    static final int SNAPSHOT_EVERY = 100;

    private final Decider<?, S, E> decider;
    private final EventTypes<E> types;
    private final EventStore store;
    private final @Nullable SnapshotFormat<S> snapshotFormat;

    StateLoader(
            Decider<?, S, E> decider,
            EventTypes<E> types,
            EventStore store,
            @Nullable SnapshotFormat<S> snapshotFormat) {
        this.decider = decider;
        this.types = types;
        this.store = store;
        this.snapshotFormat = snapshotFormat;
    }

    LoadedState<S, E> load(Tenant tenant, StreamId stream) {
        return snapshotFormat == null
                ? whole(tenant, stream)
                : load(tenant, stream, snapshotFormat);
    }

    private LoadedState<S, E> load(Tenant tenant, StreamId stream, SnapshotFormat<S> format) {
        Snapshot<S> latest = store.snapshots().latest(tenant, stream, format);
        LoadedState<S, E> continued = latest == null ? null : continueFrom(latest, tenant, stream);
        LoadedState<S, E> loaded = continued == null ? whole(tenant, stream) : continued;
        int from = latest == null || continued == null ? 0 : latest.version().value();
        Snapshot<S> next = loaded.snapshot();
        if (next != null && next.version().value() - from >= SNAPSHOT_EVERY) {
            store.snapshots().keep(tenant, stream, format, next);
        }
        return loaded;
    }

    /// Null when the snapshot does not belong to this stream's history.
    private @Nullable LoadedState<S, E> continueFrom(
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
