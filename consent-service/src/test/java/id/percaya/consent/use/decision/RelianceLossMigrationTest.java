package id.percaya.consent.use.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The migration V1.13 keeps existing losses and erasures.
class RelianceLossMigrationTest {

    private static final String AT = "2026-01-01T00:00:00Z";
    private static final String LOST = "00000000-0000-7000-8000-000000000001";
    private static final String ERASED = "00000000-0000-7000-8000-000000000002";

    @Test
    void carries_losses_and_erasures_over() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start()) {
            execute(
                    postgres.getPostgresDatabase(),
                    "create role percaya_owner login",
                    "create role percaya_request login",
                    "create role percaya_worker login",
                    "grant pg_read_all_stats to percaya_worker",
                    "create database percaya owner percaya_owner");
            migrate(postgres, "1.12");
            execute(
                    postgres.getDatabase("postgres", "percaya"),
                    event(LOST, 2, "capacity-changed", "DECEASED"),
                    event(ERASED, 2, "capacity-changed", "ADULT"),
                    event(ERASED, 3, "subject-erased", ""));

            migrate(postgres, "latest");

            assertThat(losses(postgres.getDatabase("postgres", "percaya")))
                    .containsExactly(LOST + " CAPACITY_CHANGED " + AT, ERASED + " ERASED " + AT);
        }
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getDatabase("percaya_owner", "percaya"))
                .locations(
                        "id/percaya/eventstore/migration",
                        "id/percaya/kit/migration",
                        "filesystem:src/main/resources/db/migration")
                .placeholders(Map.of("request", "percaya_request", "worker", "percaya_worker"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static String event(String subject, int version, String type, String capacity) {
        String data =
                capacity.isEmpty()
                        ? "{\"erasedAt\": \"%s\"}".formatted(AT)
                        : "{\"capacity\": \"%s\", \"changedAt\": \"%s\"}".formatted(capacity, AT);
        return """
        insert into es.event (stream_id, event_id, version, tenant_id, stream_type, type, data, metadata)
        values ('%s', gen_random_uuid(), %d, 'klinik-melati', 'subject', '%s', '%s', '{}')
        """
                .formatted(subject, version, type, data);
    }

    private static List<String> losses(DataSource database) throws SQLException {
        List<String> losses = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select subject_id, losses from reliance_loss order by 1")) {
            while (row.next()) {
                RelianceLossHistory all = RelianceLossHistory.read(row.getString(2), Instant.MAX);
                for (RelianceLoss loss : all.all()) {
                    losses.add(row.getString(1) + " " + loss.reason() + " " + loss.at());
                }
            }
        }
        return losses;
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
