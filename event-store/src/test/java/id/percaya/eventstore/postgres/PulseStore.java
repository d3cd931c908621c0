package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseEvent.WardShut;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A database with a store, and the commands of these tests.
public final class PulseStore implements AutoCloseable {

    public static final Tenant MELATI = new Tenant("klinik-melati");
    public static final Tenant HARAPAN = new Tenant("rs-harapan");

    private final TestDatabase database;
    private final JdbcTransactions transactions;
    private final EventStore store;
    private final List<SubscriptionRunner> nodes = new ArrayList<>();

    public PulseStore(Projection<?>... inline) {
        this(new TestDatabase(), inline);
    }

    public PulseStore(TestDatabase database, Projection<?>... inline) {
        this.database = database;
        transactions = new JdbcTransactions(database.request());
        store = new PostgresEventStore(transactions.joined(), List.of(inline));
    }

    public TestDatabase database() {
        return database;
    }

    public JdbcTransactions transactions() {
        return transactions;
    }

    public EventStore store() {
        return store;
    }

    public static StreamId newStream() {
        return new StreamId("ward", UUID.randomUUID());
    }

    /// Takes the pulses one after the other, each in a transaction of its own.
    public void take(StreamId stream, int... beats) {
        for (int beat : beats) {
            transactions.retrying(MELATI, () -> append(stream, new PulseTaken(beat)));
        }
    }

    public void shut(StreamId stream) {
        transactions.retrying(MELATI, () -> append(stream, new WardShut()));
    }

    /// At the stream's end, in the running transaction.
    public Version append(StreamId stream, PulseEvent event) {
        int size = store.read(MELATI, stream, PulseEvent.ALL).size();
        return append(stream, new Version(size), event);
    }

    public Version append(StreamId stream, Version expected, PulseEvent event) {
        EventMetadata metadata = new EventMetadata(MELATI, "siti", UUID.randomUUID(), null, null);
        return store.append(stream, expected, List.of(event), PulseEvent.ALL, metadata);
    }

    public List<Recorded<Object>> read(StreamId stream) {
        return transactions.call(MELATI, () -> store.read(MELATI, stream, PulseEvent.ALL));
    }

    /// Another replica, closed together with this store at the latest.
    public SubscriptionRunner node(String owner) {
        return node(owner, EventCodec.PLAIN);
    }

    public SubscriptionRunner node(String owner, EventCodec codec) {
        SubscriptionRunner node = new SubscriptionRunner(database.worker(), owner, codec);
        nodes.add(node);
        return node;
    }

    public SubscriptionOperations operations() {
        return new SubscriptionOperations(database.worker());
    }

    /// Lets every lease expire, as if its owner was suspended for ten seconds.
    public void lapse() {
        TestDatabase.execute(
                database.worker(), "update es.subscription set lease_until = '-infinity'");
    }

    /// The first column of a query of the worker role, as text.
    public List<String> ask(String sql) {
        return Jdbc.list(database.worker(), row -> row.getString(1), sql);
    }

    @Override
    public void close() {
        nodes.forEach(SubscriptionRunner::close);
        database.close();
    }
}
