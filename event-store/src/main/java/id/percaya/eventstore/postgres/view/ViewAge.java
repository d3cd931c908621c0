package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.EventRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// How old what a view shows is, for the tenant that asks.
public final class ViewAge {

    private static final String AS_OF =
            """
            select least(
                     (select min(e.recorded_at) from es.event e
                       where (e.tx, e.position) > (h.tx, h.position) and e.type = any (?)),
                     (select min(e.recorded_at) from es.passed_over(?) p
                        join es.event e using (stream_id, version)),
                     statement_timestamp()) as as_of
              from es.heard(?) h
            """;

    private final DataSource joined;

    /// @param joined hands out the connection of the transaction that runs, as the request role
    public ViewAge(DataSource joined) {
        this.joined = joined;
    }

    /// Whatever the tenant had committed before this instant of the database's clock, the view
    /// shows when it is read after this.
    ///
    /// @throws IllegalStateException when the view was never started
    public Instant asOf(View<?> view) {
        try (Connection connection = joined.getConnection();
                PreparedStatement statement = connection.prepareStatement(AS_OF)) {
            Object[] types = view.projection().types().byName().keySet().toArray();
            statement.setArray(1, connection.createArrayOf("text", types));
            statement.setString(2, view.name());
            statement.setString(3, view.name());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("not started: view " + view.name());
                }
                return EventRow.instant(row, "as_of");
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
