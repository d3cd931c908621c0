package id.percaya.kit.timing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/// Forgets the answers kept under an `Idempotency-Key` after 48 hours.
@ApplicationScoped
class StoredResponsePruning {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final String PRUNE =
            "delete from es.command where created_at < clock_timestamp() - interval '48 hours'";

    private final javax.sql.DataSource worker;

    StoredResponsePruning(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring("kept-answers-pruning", FixedDelay.of(EVERY))
                .execute((_, _) -> prune());
    }

    private void prune() {
        try (Connection connection = worker.getConnection();
                PreparedStatement prune = connection.prepareStatement(PRUNE)) {
            prune.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
