package id.percaya.listening.intake.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.row.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Saves the errors of rows. Reading the file again does not duplicate them.
@ApplicationScoped
public class RowErrorStore {

    private static final String SAVE =
            """
            insert into import_error
              (import_id, tenant_id, line, place, column_name, value, rule, consequence)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    public void save(Tenant tenant, UUID importId, List<List<RowError>> rows, Connection connection)
            throws SQLException {
        Map<Long, Integer> places = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            for (List<RowError> row : rows) {
                for (RowError error : row) {
                    statement.setObject(1, importId);
                    statement.setString(2, tenant.id());
                    statement.setLong(3, error.line());
                    statement.setInt(4, places.merge(error.line(), 1, Integer::sum) - 1);
                    statement.setString(5, error.column());
                    statement.setString(6, error.value());
                    statement.setString(7, error.rule().name());
                    statement.setString(8, error.consequence().name());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
