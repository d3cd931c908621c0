package id.percaya.eventstore.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// A database of its own on one real server that the whole test run shares.
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name = "log_" + NUMBER.incrementAndGet();
    private final EmbeddedPostgres server;
    private final HikariDataSource request;
    private final HikariDataSource worker;

    public TestDatabase() {
        this(Server.STARTED);
    }

    public TestDatabase(EmbeddedPostgres server) {
        this.server = server;
        execute(server.getPostgresDatabase(), "create database " + name + " owner percaya_owner");
        Flyway.configure()
                .dataSource(server.getDatabase("percaya_owner", name))
                .locations("classpath:id/percaya/eventstore/migration")
                .placeholders(Map.of("request", "percaya_request", "worker", "percaya_worker"))
                .load()
                .migrate();
        request = pool("percaya_request", 16);
        worker = pool("percaya_worker", 8);
    }

    public DataSource owner() {
        return server.getDatabase("percaya_owner", name);
    }

    /// A superuser, to whom row-level security does not apply.
    public DataSource superuser() {
        return server.getDatabase("postgres", name);
    }

    public DataSource request() {
        return request;
    }

    public DataSource worker() {
        return worker;
    }

    private HikariDataSource pool(String role, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase(role, name));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    public static void execute(DataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    @Override
    public void close() {
        request.close();
        worker.close();
    }

    /// Durable, as in production: otherwise a test of order or of a crash would prove nothing.
    public static final class Server {
        static final EmbeddedPostgres STARTED = start();

        public static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres started =
                        EmbeddedPostgres.builder()
                                .setPGStartupWait(Duration.ofMinutes(1))
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "100")
                                .start();
                execute(
                        started.getPostgresDatabase(),
                        "create role percaya_owner login",
                        "create role percaya_request login",
                        "create role percaya_worker login in role pg_read_all_stats");
                return started;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
