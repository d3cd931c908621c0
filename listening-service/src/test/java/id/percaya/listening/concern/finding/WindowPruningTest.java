package id.percaya.listening.concern.finding;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WindowPruningTest {

    private final String tenant = newTenant();

    @Inject TenantSql sql;
    @Inject WindowPruning pruning;

    @Test
    void windows_that_no_judgement_reads_are_deleted_in_batches() {
        UUID busy = monitorWithWindows("90 days", "2 hours");
        UUID usual = monitorWithWindows("200 days", "1 day");
        UUID quiet = monitorWithWindows("150 days", "2 days");

        pruning.prune(new Tenant(tenant));

        assertThat(days(busy)).isEqualTo("42");
        assertThat(days(usual)).isEqualTo("110");
        assertThat(days(quiet)).isEqualTo("150");
    }

    private UUID monitorWithWindows(String since, String each) {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        sql.write(
                tenant,
                """
                insert into term_window
                  (monitor_id, tenant_id, starts_at, ends_at, texts, keys, counts, judged)
                select ?, ?, t, t + ?::interval, 60, '{}', '{}', true
                  from generate_series(now() - ?::interval, now() - ?::interval, ?::interval) t
                """,
                monitor,
                tenant,
                each,
                since,
                each,
                each);
        return monitor;
    }

    /// How long ago the first window began.
    private String days(UUID monitor) {
        return sql.read(
                tenant,
                "select round(extract(epoch from now() - min(starts_at)) / 86400)::text from term_window"
                        + " where monitor_id = '"
                        + monitor
                        + "'");
    }
}
