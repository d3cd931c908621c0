package id.percaya.listening.alerting.watching;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SourceOutageHoursTest {

    private static final Instant FROM = Instant.parse("2026-02-01T00:00:00Z");

    private final String tenant = newTenant();
    private final UUID source = UUID.randomUUID();

    @Inject ExcludedHours excluded;
    @Inject Transactions transactions;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void the_hours_of_an_outage_are_left_out_for_the_monitors_that_hear_the_source()
            throws SQLException {
        UUID hears = UUID.fromString(activeMonitor(tenant, "melati"));
        UUID other = UUID.fromString(activeMonitor(tenant, "mawar"));
        outage("2026-02-01T02:30:00Z", "'2026-02-01T05:10:00Z'");
        heardBy(hears);
        assertThat(hours(hears, 24)).containsExactly(2, 3, 4, 5);
        assertThat(hours(other, 24)).isEmpty();
    }

    @Test
    void an_outage_that_goes_on_is_left_out_for_a_week() throws SQLException {
        UUID hears = UUID.fromString(activeMonitor(tenant, "melati"));
        outage("2026-01-31T00:00:00Z", "null");
        heardBy(hears);
        assertThat(hours(hears, 10 * 24)).hasSize(6 * 24);
    }

    private int[] hours(UUID monitor, int hours) {
        Instant until = FROM.plus(Duration.ofHours(hours));
        return transactions
                .call(new Tenant(tenant), () -> excluded.of(monitor, FROM, until))
                .stream()
                .toArray();
    }

    private void outage(String from, String until) throws SQLException {
        write(
                "insert into source_outage (source_id, opened_version, tenant_id, from_at, until_at)"
                        + " values ('%s', 3, '%s', '%s', %s)"
                                .formatted(source, tenant, from, until));
    }

    private void heardBy(UUID monitor) throws SQLException {
        write(
                "insert into source_monitor (source_id, monitor_id, tenant_id) values ('%s', '%s', '%s')"
                        .formatted(source, monitor, tenant));
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
