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

/// Deletes the responses stored under an `Idempotency-Key` after 48 hours. One node does it for
/// all.
@ApplicationScoped
class StoredResponsePruning {

    /// Stored in db-scheduler's table, so it does not follow the class's name.
    private static final String NAME = "kept-answers-pruning";

    private static final Duration EVERY = Duration.ofHours(1);
    private static final String PRUNE =
            "delete from es.idempotency_key where created_at < clock_timestamp() - interval '48 hours'";

    private final javax.sql.DataSource worker;

    StoredResponsePruning(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(NAME, FixedDelay.of(EVERY)).execute((_, _) -> prune());
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
