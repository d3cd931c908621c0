package id.percaya.listening.sources.webhook;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.arrival.SourceMentions;
import id.percaya.listening.intake.arrival.SourceMentions.Heard;
import id.percaya.listening.sources.outage.HeardMonitors;
import id.percaya.listening.sources.webhook.Deliveries.Delivery;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Reads the stored deliveries in their order, on whichever instance is first. A delivery and its
/// mentions are one transaction.
@ApplicationScoped
class DeliveryReading {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final String PROGRESS =
            """
            insert into source_progress as p
              (source_id, tenant_id, mentions, unread, last_success_at, last_mention_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (source_id) do update
               set mentions = p.mentions + excluded.mentions, unread = p.unread + excluded.unread,
                   last_success_at = excluded.last_success_at,
                   last_mention_at = coalesce(excluded.last_mention_at, p.last_mention_at)
            """;

    private final DataSource requests;
    private final Deliveries deliveries;
    private final WebhookSources sources;
    private final SourceMentions mentions;
    private final HeardMonitors monitors;
    private final Transactions transactions;
    private final Clock clock;
    private final TenantLoop loop;

    DeliveryReading(
            DataSource requests,
            Deliveries deliveries,
            WebhookSources sources,
            SourceMentions mentions,
            HeardMonitors monitors,
            Transactions transactions,
            Clock clock) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.sources = sources;
        this.mentions = mentions;
        this.monitors = monitors;
        this.transactions = transactions;
        this.clock = clock;
        this.loop = new TenantLoop("source-deliveries", PAUSE, this::due, this::read);
    }

    /// Another instance has read the delivery meanwhile.
    private static final class ReadElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private List<Tenant> due() {
        return deliveries.tenants();
    }

    void read(Tenant tenant) {
        mentions.prepare(tenant);
        Optional<Delivery> next = deliveries.claim(tenant);
        while (next.isPresent() && !loop.isStopping()) {
            read(tenant, next.get());
            next = deliveries.claim(tenant);
        }
        deliveries.forget();
        mentions.forgetRemovals();
    }

    private void read(Tenant tenant, Delivery delivery) {
        MetaRows.Read read =
                sources.find(delivery.source())
                        .map(source ->
                                MetaRows.of(
                                        deliveries.body(tenant, delivery),
                                        source.account(),
                                        delivery.receivedAt()))
                        .orElseGet(() -> new MetaRows.Read(List.of(), 1));
        try {
            Heard _ = transactions.retrying(tenant, () -> take(tenant, delivery, read));
        } catch (ReadElsewhere _) {
            // its mentions are there
        }
    }

    private Heard take(Tenant tenant, Delivery delivery, MetaRows.Read read) {
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
        Heard heard =
                read.rows().isEmpty()
                        ? new Heard(0, 0, List.of())
                        : mentions.takeInAnyOrder(
                                CommandContext.of(cause), read.rows(), delivery.receivedAt());
        monitors.note(delivery.source(), heard.mentions());
        Instant at = clock.instant();
        try (Connection connection = requests.getConnection()) {
            if (!deliveries.read(delivery.id(), at, connection)) {
                throw new ReadElsewhere();
            }
            Sql.write(
                    connection,
                    PROGRESS,
                    delivery.source(),
                    tenant.id(),
                    heard.accepted(),
                    heard.unread() + read.foreign(),
                    at,
                    heard.accepted() > 0 ? at : null);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return heard;
    }
}
