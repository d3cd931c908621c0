package id.percaya.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A view kept up to date from events, in the transaction that appends them. Written in plain SQL
/// on the connection it is given, so that the same class can also be replayed.
public interface Projection<E> {

    EventTypes<E> types();

    void on(Recorded<E> recorded, Connection connection) throws SQLException;

    /// What a subscribed view is given: a batch in order, by default one event after the other.
    /// With JDBC batches a rebuild of many events takes a fraction of the time.
    default void on(List<Recorded<E>> batch, Connection connection) throws SQLException {
        for (Recorded<E> recorded : batch) {
            on(recorded, connection);
        }
    }
}
