package id.percaya.listening.figures.summary;

import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.figures.summary.HourChanges.ChangedHour;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HourChangesTest {

    private static final String CHANGE =
            """
            insert into hour_change (tenant_id, hour)
            values (?, date_trunc('hour', now() - interval '3 hours'))
            """;

    /// No tenant of the summaries' loop, which knows those with monitors.
    private final Tenant tenant = new Tenant(newTenant());

    @Inject HourChanges changes;
    @Inject Transactions transactions;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_change_that_is_committed_late_stays_noted() throws SQLException {
        try (Connection late = worker.getConnection();
                Connection early = worker.getConnection()) {
            late.setAutoCommit(false);
            change(late);
            change(early);
            List<ChangedHour> ready = ready();
            assertThat(ready).hasSize(1);
            late.commit();
            var _ = transactions.call(tenant, () -> changes.done(tenant, ready.getFirst()));
        }
        assertThat(ready())
                .singleElement()
                .satisfies(hour -> assertThat(hour.changes()).hasSize(1));
    }

    private List<ChangedHour> ready() {
        return transactions.call(tenant, () -> changes.ready(tenant));
    }

    private void change(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            statement.setString(1, tenant.id());
            var _ = statement.executeUpdate();
        }
    }
}
