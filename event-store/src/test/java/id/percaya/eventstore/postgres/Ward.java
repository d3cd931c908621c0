package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseEvent.WardShut;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A database with a store on it, and the few things these tests write.
final class Ward implements AutoCloseable {

    static final Tenant MELATI = new Tenant("klinik-melati");
    static final Tenant HARAPAN = new Tenant("rs-harapan");

    private final TestDatabase database;
    private final JdbcTransactions transactions;
    private final EventStore store;
    private final List<Subscriptions> nodes = new ArrayList<>();

    Ward(Projection<?>... inline) {
        this(new TestDatabase(), inline);
    }

    Ward(TestDatabase database, Projection<?>... inline) {
        this.database = database;
        transactions = new JdbcTransactions(database.request());
        store = new PostgresEventStore(transactions.joined(), List.of(inline));
    }

    TestDatabase database() {
        return database;
    }

    JdbcTransactions transactions() {
        return transactions;
    }

    EventStore store() {
        return store;
    }

    static StreamId newStream() {
        return new StreamId("ward", UUID.randomUUID());
    }

    /// Takes one pulse after the other, each in a transaction of its own.
    void take(StreamId stream, int... beats) {
        for (int beat : beats) {
            transactions.retrying(MELATI, () -> append(stream, new PulseTaken(beat)));
        }
    }

    void shut(StreamId stream) {
        transactions.retrying(MELATI, () -> append(stream, new WardShut()));
    }

    /// At the stream's end, in the transaction that runs.
    Version append(StreamId stream, PulseEvent event) {
        int size = store.read(MELATI, stream, PulseEvent.ALL).size();
        return append(stream, new Version(size), event);
    }

    Version append(StreamId stream, Version expected, PulseEvent event) {
        Cause cause = new Cause(MELATI, "siti", UUID.randomUUID(), null, null);
        return store.append(stream, expected, List.of(event), PulseEvent.ALL, cause);
    }

    List<Recorded<Object>> read(StreamId stream) {
        return transactions.call(MELATI, () -> store.read(MELATI, stream, PulseEvent.ALL));
    }

    /// A process of its own among the replicas, closed with the ward at the latest.
    Subscriptions node(String owner) {
        return node(owner, EventCodec.PLAIN);
    }

    Subscriptions node(String owner, EventCodec codec) {
        Subscriptions node = new Subscriptions(database.worker(), owner, codec);
        nodes.add(node);
        return node;
    }

    Operations operations() {
        return new Operations(database.worker());
    }

    /// Lets every lease lapse, as if its owner slept for ten seconds.
    void lapse() {
        TestDatabase.execute(
                database.worker(), "update es.subscription set lease_until = '-infinity'");
    }

    /// The first column of what the worker role finds, as text.
    List<String> ask(String sql) {
        return Sql.list(database.worker(), row -> row.getString(1), sql);
    }

    @Override
    public void close() {
        nodes.forEach(Subscriptions::close);
        database.close();
    }
}
