package id.percaya.listening.concern.finding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Lets one transaction at a time work at a monitor's terms.
final class MonitorTurn {

    private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private MonitorTurn() {}

    static String name(UUID monitor) {
        return "terms of monitor " + monitor;
    }

    /// Until the end of the transaction. Another instance that has it does the work.
    static boolean take(UUID monitor, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setString(1, name(monitor));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
