package id.percaya.kit.testing;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/// A reader of the log sees an event once every older transaction has ended, also those of the
/// background.
public final class Horizon {

    private static final String ABOVE =
            """
            select 1 from es.event where tx >= pg_snapshot_xmin(pg_current_snapshot()) limit 1
            """;

    private Horizon() {}

    /// Waits until every event that is recorded by now is read.
    public static void awaitPassed(DataSource worker) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Jdbc.list(worker, row -> row.getInt(1), ABOVE).isEmpty());
    }
}
