package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.Refused;
import id.percaya.kit.webhooks.WebhookFault;
import id.percaya.kit.webhooks.WebhookSecrets;
import id.percaya.kit.webhooks.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// Attempts one delivery, writes its result, and disables a subscription whose address is gone.
@ApplicationScoped
class DeliveryAttempt {

    private final WebhookCall call;
    private final WebhookSecrets secrets;
    private final DeliveryResults results;
    private final Webhooks webhooks;
    private final Clock clock;

    DeliveryAttempt(
            WebhookCall call,
            WebhookSecrets secrets,
            DeliveryResults results,
            Webhooks webhooks,
            Clock clock) {
        this.call = call;
        this.secrets = secrets;
        this.results = results;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void run(ActiveWebhook webhook, Delivery delivery) throws InterruptedException {
        Instant begun = clock.instant();
        CallOutcome outcome =
                call.post(
                        webhook.url(),
                        delivery,
                        secrets.signing(webhook.tenant(), webhook.id(), begun),
                        begun);
        DeliveryAnswer answer = DeliveryAnswer.of(outcome, clock.instant());
        if (outcome.isDelivered()) {
            results.delivered(webhook.id(), delivery, answer);
            return;
        }
        boolean isTooLong = results.failed(webhook.id(), delivery, answer);
        if (outcome.isGone()) {
            disable(webhook, WebhookFault.GONE, answer.at());
        } else if (isTooLong) {
            disable(webhook, WebhookFault.FAILING, answer.at());
        }
    }

    private void disable(ActiveWebhook webhook, WebhookFault fault, Instant at) {
        try {
            webhooks.disable(webhook.id(), webhook.tenant(), fault, at);
        } catch (Refused deletedMeanwhile) {
            // there is nothing left to disable
        }
    }
}
