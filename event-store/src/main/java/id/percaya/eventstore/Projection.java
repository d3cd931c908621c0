package id.percaya.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Keeps a read model up to date from events, in the transaction that appends them. It uses plain
/// SQL on the connection that it is given, so that the same class can also be replayed.
public interface Projection<E> {

    EventTypes<E> types();

    void on(Recorded<E> recorded, Connection connection) throws SQLException;

    /// Handles a batch in order, by default one event after the other. Only subscribed views
    /// receive batches. With JDBC batches a rebuild of many events takes a fraction of the time.
    default void on(List<Recorded<E>> batch, Connection connection) throws SQLException {
        for (Recorded<E> recorded : batch) {
            on(recorded, connection);
        }
    }
}
