package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import id.percaya.kit.webhooks.WebhookSettings;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Writes the results of attempts. An attempt that took longer than its claim, and was repeated by
/// another node, changes nothing.
@ApplicationScoped
class DeliveryResults {

    private static final String DELIVERED =
            """
            update webhook_delivery
               set state = 'DELIVERED', finished_at = ?, answers = answers || ?
             where id = ? and attempts = ? and state = 'PENDING'
            """;
    private static final String FAILED =
            """
            update webhook_delivery
               set state = case when created_at < ? then 'FAILED' else 'PENDING' end,
                   finished_at = case when created_at < ? then ?::timestamptz end,
                   next_attempt_at = ?, answers = answers || ?
             where id = ? and attempts = ? and state = 'PENDING'
            """;
    private static final String WORKS =
            """
            update webhook_position set failing_since = null
             where subscription_id = ? and failing_since is not null
            """;
    private static final String FAILS =
            """
            update webhook_position set failing_since = coalesce(failing_since, ?)
             where subscription_id = ? returning failing_since
            """;

    private final javax.sql.DataSource worker;
    private final RetryPauses pauses;
    private final Duration patience;

    DeliveryResults(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            RetryPauses pauses,
            WebhookSettings settings) {
        this.worker = worker;
        this.pauses = pauses;
        this.patience = settings.patience();
    }

    void delivered(UUID subscription, Delivery delivery, DeliveryAnswer answer) {
        try (Connection connection = worker.getConnection()) {
            Sql.write(
                    connection,
                    DELIVERED,
                    answer.at(),
                    Sql.json(List.of(answer)),
                    delivery.id(),
                    delivery.attempt());
            Sql.write(connection, WORKS, subscription);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// A delivery that has failed for too long is given up, so that later ones of its aggregate go
    /// on.
    ///
    /// @return whether nothing has arrived at the address for too long
    boolean failed(UUID subscription, Delivery delivery, DeliveryAnswer answer) {
        Instant now = answer.at();
        Instant tooOld = now.minus(patience);
        try (Connection connection = worker.getConnection()) {
            Sql.write(
                    connection,
                    FAILED,
                    tooOld,
                    tooOld,
                    now,
                    now.plus(pauses.after(delivery.attempt())),
                    Sql.json(List.of(answer)),
                    delivery.id(),
                    delivery.attempt());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return Jdbc.list(
                        worker,
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        FAILS,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        subscription)
                .stream()
                .anyMatch(since -> since.isBefore(tooOld));
    }
}
