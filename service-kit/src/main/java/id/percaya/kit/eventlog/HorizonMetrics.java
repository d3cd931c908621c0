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

/// What holds every subscription of this server back: `percaya_log_horizon_held_back`, the
/// transaction ids that a tail may not read beyond yet, and `percaya_log_horizon_age_seconds`, how
/// long the oldest open write transaction lasts. The age needs the worker role to be in
/// `pg_read_all_stats`; without it other roles' transactions are not seen.
@ApplicationScoped
class HorizonMetrics {

    private static final String HORIZON =
            "select held_back::float8, extract(epoch from age)::float8 from es.horizon";

    /// Before the first look, and while the database is away.
    private static final Horizon UNKNOWN = new Horizon(Double.NaN, Double.NaN);

    private record Horizon(double heldBack, double ageSeconds) {}

    private final javax.sql.DataSource worker;
    private volatile Horizon seen = UNKNOWN;

    HorizonMetrics(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            MeterRegistry registry) {
        this.worker = worker;
        Gauge.builder("percaya.log.horizon.held.back", this, self -> self.seen.heldBack())
                .register(registry);
        Gauge.builder("percaya.log.horizon.age.seconds", this, self -> self.seen.ageSeconds())
                .register(registry);
    }

    void measure() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(HORIZON);
                ResultSet row = statement.executeQuery()) {
            row.next();
            seen = new Horizon(row.getDouble(1), row.getDouble(2));
        } catch (SQLException failed) {
            seen = UNKNOWN;
            throw new DatabaseFailure(failed);
        }
    }
}
