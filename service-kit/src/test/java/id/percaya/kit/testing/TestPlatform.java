package id.percaya.kit.testing;

import id.percaya.eventstore.sealing.KeysetCommand;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Starts a PostgreSQL 18 for the test run, with the same roles as the local platform, and
/// configures the key that [Tokens] signs with. There is no broker: announcing is off, dead letters
/// go to the table only, and incoming channels cannot connect.
public final class TestPlatform implements QuarkusTestResourceLifecycleManager {

    private static final List<String> ROLES = List.of("owner", "request", "worker");

    /// A service answers 503 after a few seconds without its database. Beside other modules the
    /// database of a test may pause as long.
    private static final Map<String, String> PATIENCE =
            Map.of(
                    "quarkus.datasource.jdbc.acquisition-timeout", "60S",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "60",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "60",
                    "quarkus.datasource.worker.jdbc.acquisition-timeout", "60S",
                    "quarkus.datasource.worker.jdbc.additional-jdbc-properties.socketTimeout",
                            "60");

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        // as ServiceMain does
        var _ = System.setProperty("vertx.disableURIValidation", "true");
        try {
            EmbeddedPostgres started =
                    EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
            postgres = started;
            return settings(started);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {
        EmbeddedPostgres started = postgres;
        if (started == null) {
            return;
        }
        try {
            started.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) throws SQLException {
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : ROLES) {
                String password = UUID.randomUUID().toString();
                statement.execute(
                        "create role percaya_%s login password '%s'".formatted(role, password));
                settings.put("percaya.database." + role + "-password", password);
            }
            statement.execute("grant pg_read_all_stats to percaya_worker");
            statement.execute("create database percaya owner percaya_owner");
        }
        settings.put(
                "percaya.database.url",
                "jdbc:postgresql://127.0.0.1:%d/percaya".formatted(postgres.getPort()));
        settings.putAll(PATIENCE);
        settings.putAll(sealing());
        settings.put("percaya.cursor-secret", UUID.randomUUID().toString());
        settings.put(
                "percaya.tenants", "klinik-melati,rs-harapan,rs-terhenti,rs-direktori,rs-ditinjau");
        settings.put("percaya.schemas.base-uri", "https://percaya.example.org/schemas");
        settings.put("percaya.announcer.enabled", "false");
        settings.put("percaya.dead-letter-topics", "false");
        settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    private static Map<String, String> sealing() {
        try {
            Path folder = Files.createTempDirectory("percaya-keys");
            KeysetCommand.make(folder.resolve("kek.json"));
            return Map.of(
                    "percaya.sealing.kek-file", folder.resolve("kek.json").toString(),
                    "percaya.sealing.erasure-log", folder.resolve("erasures.jsonl").toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
