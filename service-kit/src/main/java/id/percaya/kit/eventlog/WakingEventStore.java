package id.percaya.kit.eventlog;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/// Wakes this node's subscriptions after each committed append, so that they need not wait for the
/// next poll.
record WakingEventStore(
        EventStore store, TransactionSynchronizationRegistry transactions, Runnable wake)
        implements EventStore {

    @Override
    public <E> List<Recorded<E>> read(
            Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {
        return store.read(tenant, stream, types, after);
    }

    @Override
    public Snapshots snapshots() {
        return store.snapshots();
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata cause) {
        Version version = store.append(stream, expected, events, types, cause);
        if (!version.equals(expected) && transactions.getResource(WakeAfterCommit.class) == null) {
            transactions.putResource(WakeAfterCommit.class, true);
            transactions.registerInterposedSynchronization(new WakeAfterCommit(wake));
        }
        return version;
    }

    private record WakeAfterCommit(Runnable wake) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // subscriptions read committed events only
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake.run();
            }
        }
    }
}
