package id.percaya.eventstore;

import java.util.List;

/// Streams of events, each of one tenant. Reading and appending join the transaction that runs.
public interface EventStore {

    /// The whole stream in order; empty when there is none, or when the id is another tenant's or
    /// another category's: whoever asks may have taken it from anywhere.
    default <E> List<Recorded<E>> read(Tenant tenant, StreamId stream, EventTypes<E> types) {
        return read(tenant, stream, types, Version.NONE);
    }

    /// As [#read(Tenant, StreamId, EventTypes)], but only what comes after the version.
    <E> List<Recorded<E>> read(Tenant tenant, StreamId stream, EventTypes<E> types, Version after);

    /// Appends all or nothing and runs the inline projections in the same transaction. It must be
    /// the transaction's first write: what is written earlier takes a transaction id that may be
    /// older than the stream's last event, and such an append is refused as a lost race.
    ///
    /// @return the new version; `expected` itself when there was nothing to append
    /// @throws LostRace when the stream is not at `expected`: roll back and decide again
    <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata cause);

    /// What long streams of this store have come to.
    default Snapshots snapshots() {
        return Snapshots.NONE;
    }
}
