package id.percaya.kit.webhooks;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

/// The events of a webhook subscription. The secrets are not in them, because the log keeps
/// everything.
sealed interface WebhookEvent {

    @EventName("webhook-created")
    record WebhookCreated(WebhookTarget target) implements WebhookEvent {}

    @EventName("webhook-changed")
    record WebhookChanged(WebhookTarget target) implements WebhookEvent {}

    /// @param formerUntil how long the former secret signs too
    @EventName("webhook-secret-rotated")
    record WebhookSecretRotated(int secretVersion, Instant formerUntil) implements WebhookEvent {}

    @EventName("webhook-paused")
    record WebhookPaused() implements WebhookEvent {}

    @EventName("webhook-resumed")
    record WebhookResumed() implements WebhookEvent {}

    @EventName("webhook-disabled")
    record WebhookDisabled(WebhookFault fault, Instant disabledAt) implements WebhookEvent {}

    @EventName("webhook-tested")
    record WebhookTested() implements WebhookEvent {}

    @EventName("webhook-replayed")
    record WebhookReplayed(Instant from) implements WebhookEvent {}

    @EventName("webhook-deleted")
    record WebhookDeleted() implements WebhookEvent {}

    EventTypes<WebhookEvent> TYPES = EventTypes.of(WebhookEvent.class);
}
