package id.percaya.eventstore;

import java.util.List;

/// Streams of events, each of one tenant. Reading and appending join the running transaction.
public interface EventStore {

    /// The whole stream in order. Empty when there is none, and when the id belongs to another
    /// tenant or category, because the id may come from anywhere.
    default <E> List<Recorded<E>> read(Tenant tenant, StreamId stream, EventTypes<E> types) {
        return read(tenant, stream, types, Version.NONE);
    }

    /// As [#read(Tenant, StreamId, EventTypes)], but only the events after this version.
    <E> List<Recorded<E>> read(Tenant tenant, StreamId stream, EventTypes<E> types, Version after);

    /// Appends all events or none and runs the inline projections in the same transaction. The
    /// append must be the transaction's first write: an earlier write takes a transaction id that
    /// may be older than the stream's last event, and the append is then refused as a lost race.
    ///
    /// @return the new version; `expected` itself when there are no events
    /// @throws LostRace when the stream is not at `expected`: roll back and decide again
    <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata metadata);

    default Snapshots snapshots() {
        return Snapshots.NONE;
    }
}
