package id.percaya.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// One PostgreSQL server for the whole run. It flushes commits to disk.
public final class Database implements AutoCloseable {

    /// Checked at the start, because results without durability would mean nothing.
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /// Sized so that no checkpoint falls into a measurement.
    private static final Map<String, String> SIZED =
            Map.of("max_connections", "400", "shared_buffers", "512MB", "max_wal_size", "8GB");

    /// The owner of a log, the request role and the worker role.
    public static final List<String> ROLES =
            List.of("percaya_owner", "percaya_request", "percaya_worker");

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /// @throws IllegalStateException if the server does not flush commits to disk
    public static Database start() throws IOException, SQLException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1));
        DURABLE.forEach(builder::setServerConfig);
        SIZED.forEach(builder::setServerConfig);
        Database database = new Database(builder.start());
        for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
            if (!database.ask("show " + setting.getKey()).equals(setting.getValue())) {
                throw new IllegalStateException(setting.getKey() + " is not on");
            }
        }
        for (String role : ROLES) {
            database.execute("create role " + role + " login");
        }
        return database;
    }

    public void create(String name, String owner) throws SQLException {
        execute("create database " + name + " owner " + owner);
    }

    public DataSource of(String name, String role) {
        return server.getDatabase(role, name);
    }

    public HikariDataSource pool(String name, String role, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(of(name, role));
        config.setMaximumPoolSize(size);
        config.setPoolName(name + "-" + role);
        return new HikariDataSource(config);
    }

    public String url(String name, String role) {
        return server.getJdbcUrl(role, name);
    }

    public String ask(String question) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Updates the statistics after a bulk load, before autovacuum would do so at a random time.
    public void analyze(String name) throws SQLException {
        try (Connection connection = of(name, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
