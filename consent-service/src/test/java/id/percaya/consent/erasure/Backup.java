package id.percaya.consent.erasure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies the service's whole database and restores it. Both cut the service's connections, as a
/// restart of the server does.
final class Backup {

    private final String address;
    private final String database;

    /// @param database the JDBC URL of the service's database
    Backup(String database) {
        int name = database.lastIndexOf('/') + 1;
        this.address = database.substring(0, name) + "postgres";
        this.database = database.substring(name);
    }

    void take() {
        copy(database, "backup");
    }

    void restore() {
        execute("drop database %s with (force)".formatted(database));
        copy("backup", database);
    }

    private void copy(String from, String to) {
        execute(
                "alter database %s allow_connections false".formatted(from),
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                        .formatted(from),
                "create database %s template %s owner percaya_owner".formatted(to, from),
                "alter database %s allow_connections true".formatted(from));
    }

    private void execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
