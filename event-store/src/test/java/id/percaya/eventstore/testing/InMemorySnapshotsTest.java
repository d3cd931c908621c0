package id.percaya.eventstore.testing;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Transactions;

class InMemorySnapshotsTest extends SnapshotsContract {

    private final InMemoryEventStore memory = new InMemoryEventStore();

    @Override
    protected EventStore store() {
        return memory;
    }

    @Override
    protected Transactions transactions() {
        return memory;
    }
}
