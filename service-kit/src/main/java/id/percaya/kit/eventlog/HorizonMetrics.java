package id.percaya.kit.eventlog;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Measures the watermark below which subscriptions may read, the horizon. An open write
/// transaction holds back every subscription of the server. `percaya_log_horizon_held_back` is the
/// number of transaction ids beyond the horizon, `percaya_log_horizon_age_seconds` the age of the
/// oldest open write transaction. The age includes other roles' transactions only when the worker
/// role is in `pg_read_all_stats`.
@ApplicationScoped
class HorizonMetrics implements Sampled {

    private static final String HORIZON =
            "select held_back::float8, extract(epoch from age)::float8 from es.horizon";

    /// Before the first sample, and while the database is unavailable.
    private static final Horizon UNKNOWN = new Horizon(Double.NaN, Double.NaN);

    private record Horizon(double heldBack, double ageSeconds) {}

    private final javax.sql.DataSource worker;
    private volatile Horizon latest = UNKNOWN;

    HorizonMetrics(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            MeterRegistry registry) {
        this.worker = worker;
        Gauge.builder("percaya.log.horizon.held.back", this, self -> self.latest.heldBack())
                .register(registry);
        Gauge.builder("percaya.log.horizon.age.seconds", this, self -> self.latest.ageSeconds())
                .register(registry);
    }

    @Override
    public void measure() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(HORIZON);
                ResultSet row = statement.executeQuery()) {
            row.next();
            latest = new Horizon(row.getDouble(1), row.getDouble(2));
        } catch (SQLException failed) {
            latest = UNKNOWN;
            throw new DatabaseFailure(failed);
        }
    }
}
