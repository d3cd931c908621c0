package id.percaya.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Creates the roles and databases of the services: an owner for migrations, a role for requests
/// and one for background work. None is a superuser.
final class Databases {

    private static final List<String> ROLES = List.of("owner", "request", "worker");

    private final Secrets secrets;

    Databases(Secrets secrets) {
        this.secrets = secrets;
    }

    /// Idempotent: creates missing roles and databases and sets the passwords of this platform.
    void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String role : ROLES) {
                prepareRole(connection, statement, role);
            }
            grantHorizonMonitoring(statement);
            for (Service service : Service.values()) {
                prepareDatabase(connection, statement, service.label());
            }
        }
    }

    private void prepareRole(Connection connection, Statement statement, String name)
            throws SQLException {
        String role = "percaya_" + name;
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role %s password '%s'".formatted(role, secrets.of(name)));
    }

    /// The worker needs this privilege to see the age of other transactions, see `es.horizon`.
    private static void grantHorizonMonitoring(Statement statement) throws SQLException {
        statement.execute("grant pg_read_all_stats to percaya_worker");
    }

    private static void prepareDatabase(Connection connection, Statement statement, String database)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            statement.execute("create database " + database + " owner percaya_owner");
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
