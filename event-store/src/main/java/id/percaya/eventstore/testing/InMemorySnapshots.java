package id.percaya.eventstore.testing;

import id.percaya.eventstore.Snapshot;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Snapshots in memory, as text; they are stored when the running transaction commits.
final class InMemorySnapshots implements Snapshots {

    private record Key(Tenant tenant, StreamId stream, String format) {}

    private record Kept(int formatVersion, Snapshot<StoredState> snapshot) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Key, Kept> pending = new ConcurrentHashMap<>();
    private final Predicate<Tenant> seen;
    private final EventCodec codec;

    /// @param seen whether the running transaction may see the tenant
    InMemorySnapshots(Predicate<Tenant> seen, EventCodec codec) {
        this.seen = seen;
        this.codec = codec;
    }

    @Override
    public <S> @Nullable Snapshot<S> latest(
            Tenant tenant, StreamId stream, SnapshotFormat<S> format) {
        Kept latest = kept.get(new Key(tenant, stream, format.name()));
        if (latest == null || !seen.test(tenant) || latest.formatVersion() != format.version()) {
            return null;
        }
        StoredState stored = latest.snapshot().state();
        return latest.snapshot().of(stored.as(format, codec, tenant, stream));
    }

    @Override
    public <S> void keep(
            Tenant tenant, StreamId stream, SnapshotFormat<S> format, Snapshot<S> snapshot) {
        StoredState stored = StoredState.of(snapshot.state(), codec, tenant, stream);
        pending.put(
                new Key(tenant, stream, format.name()),
                new Kept(format.version(), snapshot.of(stored)));
    }

    /// Call this at the end of a transaction.
    void end(boolean committed) {
        if (committed) {
            kept.putAll(pending);
        }
        pending.clear();
    }
}
