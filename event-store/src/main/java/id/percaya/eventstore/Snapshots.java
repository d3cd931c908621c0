package id.percaya.eventstore;

import org.jspecify.annotations.Nullable;

/// Stores states of long streams, so that only the latest events are read. Losing snapshots costs
/// time and nothing else.
public interface Snapshots {

    Snapshots NONE =
            new Snapshots() {
                @Override
                public <S> @Nullable Snapshot<S> latest(
                        Tenant tenant, StreamId stream, SnapshotFormat<S> format) {
                    return null;
                }

                @Override
                public <S> void keep(
                        Tenant tenant,
                        StreamId stream,
                        SnapshotFormat<S> format,
                        Snapshot<S> snapshot) {
                    // every stream is read from its start
                }
            };

    /// Null when there is no readable snapshot of this format and version.
    <S> @Nullable Snapshot<S> latest(Tenant tenant, StreamId stream, SnapshotFormat<S> format);

    /// Stores the snapshot outside the running transaction, once its events are committed. Never
    /// fails the caller.
    <S> void keep(Tenant tenant, StreamId stream, SnapshotFormat<S> format, Snapshot<S> snapshot);
}
