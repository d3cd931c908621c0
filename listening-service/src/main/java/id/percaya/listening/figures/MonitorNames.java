package id.percaya.listening.figures;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// The names of the current tenant's monitors, by id.
@ApplicationScoped
public class MonitorNames {

    private final DataSource requests;

    MonitorNames(DataSource requests) {
        this.requests = requests;
    }

    public Map<String, String> all() {
        Map<String, String> names = new HashMap<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id::text, name from monitor");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                names.put(row.getString(1), row.getString(2));
            }
            return names;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
