package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.Sorted;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Reads the active subscriptions of all tenants.
@ApplicationScoped
class ActiveWebhooks {

    private static final String ALL =
            """
            select s.id, s.tenant_id, s.url, s.types,
                   (p.tx, p.position) < (?::xid8, ?) as behind,
                   exists (select from webhook_delivery d
                            where d.subscription_id = s.id and d.state = 'PENDING'
                              and d.next_attempt_at <= clock_timestamp()) as due
              from webhook_subscription s join webhook_position p on p.subscription_id = s.id
             where s.state = 'ACTIVE'
            """;

    private final javax.sql.DataSource worker;

    ActiveWebhooks(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// @param end of the log
    List<ActiveWebhook> all(Position end) {
        return Jdbc.list(
                worker, ActiveWebhooks::read, ALL, Long.toUnsignedString(end.tx()), end.sequence());
    }

    private static ActiveWebhook read(ResultSet row) throws SQLException {
        return new ActiveWebhook(
                row.getObject("id", UUID.class),
                new Tenant(row.getString("tenant_id")),
                URI.create(row.getString("url")),
                Sorted.set(List.of((String[]) row.getArray("types").getArray())),
                row.getBoolean("behind"),
                row.getBoolean("due"));
    }
}
