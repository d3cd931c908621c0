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

/// The age of a view's rows, for the tenant that asks.
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

    /// @param joined hands out the connection of the running transaction, as the request role
    public ViewAge(DataSource joined) {
        this.joined = joined;
    }

    /// A view that is read after this call shows everything that the tenant had committed before
    /// this instant of the database's clock.
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
                    throw new IllegalStateException("view " + view.name() + " was never started");
                }
                return EventRow.instant(row, "as_of");
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
