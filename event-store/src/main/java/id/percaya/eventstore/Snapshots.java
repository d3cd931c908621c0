package id.percaya.eventstore;

import org.jspecify.annotations.Nullable;

/// Keeps what long streams have come to, so that only their latest events are read. All of it may
/// be lost at any time: that costs time and nothing else.
public interface Snapshots {

    /// Keeps nothing.
    Snapshots NONE =
            new Snapshots() {
                @Override
                public <S> @Nullable Snapshot<S> latest(
                        Tenant tenant, StreamId stream, SnapshotFormat<S> reducer) {
                    return null;
                }

                @Override
                public <S> void keep(
                        Tenant tenant,
                        StreamId stream,
                        SnapshotFormat<S> reducer,
                        Snapshot<S> snapshot) {
                    // every stream is read from its start
                }
            };

    /// The one of this reducer in this version; null when there is none that can be read.
    <S> @Nullable Snapshot<S> latest(Tenant tenant, StreamId stream, SnapshotFormat<S> reducer);

    /// Kept once all its events are committed, outside the transaction that runs; it never fails
    /// the caller.
    <S> void keep(Tenant tenant, StreamId stream, SnapshotFormat<S> reducer, Snapshot<S> snapshot);
}
