package id.percaya.eventstore.testing;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.util.List;

/// Counts the events of each read.
final class CountingStore implements EventStore {

    private final EventStore store;
    private int mostRead;

    CountingStore(EventStore store) {
        this.store = store;
    }

    int mostRead() {
        return mostRead;
    }

    @Override
    public <E> List<Recorded<E>> read(
            Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {
        List<Recorded<E>> events = store.read(tenant, stream, types, after);
        mostRead = Math.max(mostRead, events.size());
        return events;
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata metadata) {
        return store.append(stream, expected, events, types, metadata);
    }

    @Override
    public Snapshots snapshots() {
        return store.snapshots();
    }
}
