package id.percaya.eventstore.testing;

import com.fasterxml.uuid.Generators;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.StoredEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A store in memory, for tests without a database. It runs one transaction at a time and undoes it
/// when the work throws. It stores events as text, as a database would. It has no projections and
/// no subscriptions.
public final class InMemoryEventStore implements EventStore, Transactions {

    private final ScopedValue<Tenant> acting = ScopedValue.newInstance();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Recorded<StoredEvent>> log = new ArrayList<>();
    private final UnsealedCodec codec = new UnsealedCodec();
    private final InMemorySnapshots snapshots = new InMemorySnapshots(this::sees, codec);
    private long transactions;

    @Override
    public <T> T call(Tenant tenant, Supplier<T> work) {
        lock.lock();
        int before = log.size();
        boolean committed = false;
        try {
            transactions++;
            T result = ScopedValue.where(acting, tenant).call(work::get);
            committed = true;
            return result;
        } finally {
            if (!committed) {
                log.subList(before, log.size()).clear();
            }
            snapshots.end(committed);
            lock.unlock();
        }
    }

    @Override
    public <E> List<Recorded<E>> read(
            Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {
        return inTransaction(
                tenant,
                () ->
                        acting.get().equals(tenant)
                                ? stored(stream).stream()
                                        .filter(event -> isOf(event, stream, tenant))
                                        .filter(event -> event.version().compareTo(after) > 0)
                                        .map(event -> read(event, types))
                                        .toList()
                                : List.of());
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata metadata) {
        if (events.isEmpty()) {
            return expected;
        }
        types.requireDeclared(events);
        return inTransaction(
                metadata.tenant(),
                () -> {
                    requireActing(metadata.tenant());
                    requireAt(expected, stream, metadata.tenant());
                    events.forEach(event -> add(stream, event, metadata));
                    return expected.plus(events.size());
                });
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    private boolean sees(Tenant tenant) {
        return !acting.isBound() || acting.get().equals(tenant);
    }

    private <T> T inTransaction(Tenant tenant, Supplier<T> work) {
        return acting.isBound() ? work.get() : call(tenant, work);
    }

    private List<Recorded<StoredEvent>> stored(StreamId stream) {
        return log.stream().filter(event -> event.stream().id().equals(stream.id())).toList();
    }

    private static boolean isOf(Recorded<?> event, StreamId stream, Tenant tenant) {
        return event.stream().equals(stream) && event.metadata().tenant().equals(tenant);
    }

    private <E> Recorded<E> read(Recorded<StoredEvent> event, EventTypes<E> types) {
        Tenant tenant = event.metadata().tenant();
        return event.withEvent(event.event().as(types, codec, tenant, event.stream()));
    }

    /// From now on the subject's personal fields are erased, and new ones are refused.
    public void erase(UUID subject) {
        codec.erase(subject);
    }

    private void requireActing(Tenant tenant) {
        if (!acting.get().equals(tenant)) {
            throw new IllegalStateException(
                    "the transaction is of " + acting.get() + ", not of " + tenant);
        }
    }

    private void requireAt(Version expected, StreamId stream, Tenant tenant) {
        List<Recorded<StoredEvent>> stored = stored(stream);
        boolean ours = stored.stream().allMatch(event -> isOf(event, stream, tenant));
        if (stored.size() != expected.value() || !ours) {
            throw new LostRace(stream, expected);
        }
    }

    private void add(StreamId stream, Object event, EventMetadata metadata) {
        log.add(
                new Recorded<>(
                        stream,
                        new Version(stored(stream).size() + 1),
                        new Position(transactions, log.size() + 1L),
                        Generators.timeBasedEpochGenerator().generate(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        metadata,
                        new StoredEvent(
                                EventTypes.nameOf(event),
                                EventTypes.versionOf(event),
                                codec.write(metadata.tenant(), stream, event))));
    }
}
