package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Claims due deliveries for this node. Of one aggregate only the oldest pending delivery can be
/// claimed, so that events stay in order, and none once the subscription is paused. A claim lapses
/// if its node dies.
@ApplicationScoped
class DeliveryClaims {

    /// Longer than an attempt, with the lookup of its host.
    private static final Duration CLAIM = Duration.ofSeconds(60);

    private static final String NEXT =
            """
            update webhook_delivery
               set attempts = attempts + 1, next_attempt_at = clock_timestamp() + ?::interval
             where id in (
               select d.id from webhook_delivery d
                where d.subscription_id = ? and d.state = 'PENDING'
                  and d.next_attempt_at <= clock_timestamp()
                  and exists (
                    select from webhook_subscription s
                     where s.id = d.subscription_id and s.state = 'ACTIVE')
                  and not exists (
                    select from webhook_delivery e
                     where e.subscription_id = d.subscription_id and e.state = 'PENDING'
                       and e.subject = d.subject and e.id < d.id)
                order by d.id limit ? for update skip locked)
            returning id, attempts, event_id, body, created_at
            """;

    private final javax.sql.DataSource worker;

    DeliveryClaims(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    List<Delivery> next(UUID subscription, int most) {
        return Jdbc.list(
                        worker,
                        DeliveryClaims::read,
                        NEXT,
                        CLAIM.toSeconds() + " seconds",
                        subscription,
                        most)
                .stream()
                .sorted(Comparator.comparingLong(Delivery::id))
                .toList();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getInt("attempts"),
                row.getObject("event_id", UUID.class),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
