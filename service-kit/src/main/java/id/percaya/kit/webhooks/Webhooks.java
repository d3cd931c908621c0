package id.percaya.kit.webhooks;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.webhooks.WebhookCommand.DisableWebhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// The command gateway of webhook subscriptions.
@ApplicationScoped
public class Webhooks {

    private final CommandHandler<WebhookCommand, Webhook, WebhookEvent> handler;
    private final Transactions transactions;

    Webhooks(EventStore store, Transactions transactions) {
        this.handler = new CommandHandler<>(new WebhookDecider(), WebhookEvent.TYPES, store);
        this.transactions = transactions;
    }

    static StreamId stream(UUID id) {
        return new StreamId("webhook-subscription", id);
    }

    Version handle(UUID id, WebhookCommand command, CommandContext context) {
        return handler.handle(stream(id), command, context);
    }

    /// Stops sending, in a transaction of its own.
    ///
    /// @throws id.percaya.eventstore.Refused when the subscription was deleted meanwhile
    public void disable(UUID id, Tenant tenant, WebhookFault fault, Instant at) {
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
        var _ =
                transactions.retrying(
                        tenant,
                        () -> handle(id, new DisableWebhook(fault, at), CommandContext.of(cause)));
    }
}
