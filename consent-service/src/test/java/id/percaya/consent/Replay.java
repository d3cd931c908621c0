package id.percaya.consent;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// Delivers a stream's events to a view again: the whole stream, then its second half.
@ApplicationScoped
public class Replay {

    private final EventStore store;
    private final Transactions transactions;
    private final DataSource requests;

    Replay(EventStore store, Transactions transactions, DataSource requests) {
        this.store = store;
        this.transactions = transactions;
        this.requests = requests;
    }

    public <E> void of(StreamId stream, EventTypes<E> types, Projection<E> view) {
        transactions.call(
                ConsentLog.TENANT,
                () -> {
                    List<Recorded<E>> events = store.read(ConsentLog.TENANT, stream, types);
                    deliver(events, view);
                    deliver(events.subList(events.size() / 2, events.size()), view);
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
