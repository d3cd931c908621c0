package id.percaya.eventstore;

import java.sql.Connection;
import java.sql.SQLException;

/// A view kept up to date from events, in the transaction that appends them. Written in plain SQL
/// on the connection it is given, so that the same class can also be replayed.
public interface Projection<E> {

    EventTypes<E> types();

    void on(Recorded<E> recorded, Connection connection) throws SQLException;
}
