package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import id.percaya.kit.webhooks.WebhookSettings;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Deletes old rows of the log of deliveries, and secrets whose time is over, about once an hour.
@ApplicationScoped
class DeliveryPruning {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final String DELIVERIES = "delete from webhook_delivery where finished_at < ?";
    private static final String SECRETS = "delete from webhook_secret where valid_until < ?";

    private final javax.sql.DataSource worker;
    private final Duration keptFor;
    private final Clock clock;
    private Instant next = Instant.MIN;

    DeliveryPruning(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            WebhookSettings settings,
            Clock clock) {
        this.worker = worker;
        this.keptFor = settings.keptFor();
        this.clock = clock;
    }

    /// Called by one thread.
    void pruneWhenDue() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        try (Connection connection = worker.getConnection()) {
            Sql.write(connection, DELIVERIES, now.minus(keptFor));
            Sql.write(connection, SECRETS, now);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        next = now.plus(EVERY);
    }
}
