package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.reading.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Saves the errors of broken rows. Reading the file again does not duplicate them.
@ApplicationScoped
class RowErrorStore {

    private static final String SAVE =
            """
            insert into import_error (import_id, tenant_id, line, place, column_name, value, rule)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    void save(Tenant tenant, ImportId id, List<List<RowError>> rows, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            for (List<RowError> row : rows) {
                for (int place = 0; place < row.size(); place++) {
                    RowError error = row.get(place);
                    statement.setObject(1, id.value());
                    statement.setString(2, tenant.id());
                    statement.setLong(3, error.line());
                    statement.setInt(4, place);
                    statement.setString(5, error.column());
                    statement.setString(6, error.value());
                    statement.setString(7, error.rule().name());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
