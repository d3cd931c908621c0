package id.percaya.eventstore.postgres.group;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.testing.EventStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class GroupCommitContractTest extends EventStoreContract {

    private static TestDatabase database;
    private static GroupCommit store;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
        store = new GroupCommit(database.request(), EventCodec.PLAIN, () -> {});
    }

    @AfterAll
    static void close() {
        store.close();
        database.close();
    }

    @Override
    protected EventStore store() {
        return store;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
