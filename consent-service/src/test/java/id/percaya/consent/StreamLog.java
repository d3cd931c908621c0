package id.percaya.consent;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Appends the events of any aggregate directly, one transaction per event, and delivers them to
/// inline views again.
@ApplicationScoped
public class StreamLog {

    public static final Tenant TENANT = new Tenant(Requests.TENANT);

    private static final EventMetadata METADATA =
            new EventMetadata(TENANT, "officer", new UUID(0, 3), null, null);

    private final EventStore store;
    private final Transactions transactions;
    private final DataSource requests;

    StreamLog(EventStore store, Transactions transactions, DataSource requests) {
        this.store = store;
        this.transactions = transactions;
        this.requests = requests;
    }

    /// Appends the whole history.
    public <E> void record(StreamId stream, EventTypes<E> types, List<? extends E> history) {
        history.forEach(event -> recordNext(stream, types, event));
    }

    public <E> void recordNext(StreamId stream, EventTypes<E> types, E event) {
        transactions.call(
                TENANT,
                () -> {
                    Version end = new Version(store.read(TENANT, stream, types).size());
                    return store.append(stream, end, List.of(event), types, METADATA);
                });
    }

    /// Delivers all events from this version on once more.
    public <E> void redeliver(StreamId stream, int from, Projection<E> view) {
        transactions.call(
                TENANT,
                () -> {
                    List<Recorded<E>> events = store.read(TENANT, stream, view.types());
                    deliver(events.subList(from - 1, events.size()), view);
                    return stream;
                });
    }

    private <E> void deliver(List<Recorded<E>> events, Projection<E> view) {
        try (Connection connection = requests.getConnection()) {
            for (Recorded<E> event : events) {
                view.on(event, connection);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
