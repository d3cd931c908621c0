package id.percaya.consent;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Appends a consent's events directly, and delivers them to views again. The grants must end in
/// the future, or the service itself expires the consent.
@ApplicationScoped
public class ConsentLog {

    public static final Tenant TENANT = new Tenant(Requests.TENANT);

    private static final EventMetadata METADATA =
            new EventMetadata(TENANT, "officer", new UUID(0, 3), null, null);

    private final EventStore store;
    private final Transactions transactions;
    private final DataSource requests;

    ConsentLog(EventStore store, Transactions transactions, DataSource requests) {
        this.store = store;
        this.transactions = transactions;
        this.requests = requests;
    }

    /// Appends the whole history, one transaction per event.
    public void record(ConsentId id, ConsentEvent... history) {
        Version version = Version.NONE;
        for (ConsentEvent event : history) {
            Version expected = version;
            version = transactions.call(TENANT, () -> append(id, expected, event));
        }
    }

    /// Appends the event that follows this many events.
    public void recordNext(ConsentId id, int after, ConsentEvent event) {
        var _ = transactions.call(TENANT, () -> append(id, new Version(after), event));
    }

    /// Delivers all events from this version on once more.
    public void redeliver(ConsentId id, int from, Projection<ConsentEvent> view) {
        redeliver(id, from, view, "public");
    }

    /// Like the method above, for a view in its own schema.
    public void redeliver(ConsentId id, int from, View<ConsentEvent> view) {
        redeliver(id, from, view.projection(), view.schema());
    }

    private void redeliver(ConsentId id, int from, Projection<ConsentEvent> view, String schema) {
        transactions.call(
                TENANT,
                () -> {
                    List<Recorded<ConsentEvent>> events =
                            store.read(TENANT, id.stream(), ConsentEvent.TYPES);
                    deliver(events.subList(from - 1, events.size()), view, schema);
                    return id;
                });
    }

    private Version append(ConsentId id, Version expected, ConsentEvent event) {
        return store.append(id.stream(), expected, List.of(event), ConsentEvent.TYPES, METADATA);
    }

    private void deliver(
            List<Recorded<ConsentEvent>> events, Projection<ConsentEvent> view, String schema) {
        try (Connection connection = requests.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set local search_path = " + schema);
            for (Recorded<ConsentEvent> event : events) {
                view.on(event, connection);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
