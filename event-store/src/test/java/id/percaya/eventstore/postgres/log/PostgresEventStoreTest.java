package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.testing.TransactionalStoreContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresEventStoreTest extends TransactionalStoreContract {

    private static TestDatabase database;
    private static JdbcTransactions transactions;
    private static PostgresEventStore store;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
        transactions = new JdbcTransactions(database.request());
        store = new PostgresEventStore(transactions.joined(), List.of());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected EventStore store() {
        return store;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
