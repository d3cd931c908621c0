package id.percaya.listening.sources.webhook;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Finds the source of a call without a token, and by it the tenant.
@ApplicationScoped
class WebhookSources {

    private static final String FIND =
            """
            select tenant_id, account, state = 'ACTIVE' active from source
             where id = ? and kind = 'META_WEBHOOK' and state <> 'REMOVED'
            """;

    private final javax.sql.DataSource worker;

    WebhookSources(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    Optional<WebhookSource> find(UUID id) {
        return Jdbc.list(
                        worker,
                        row ->
                                new WebhookSource(
                                        id,
                                        new Tenant(row.getString("tenant_id")),
                                        row.getString("account"),
                                        row.getBoolean("active")),
                        FIND,
                        id)
                .stream()
                .findFirst();
    }
}
