package id.percaya.kit.webhooks;

import java.time.Instant;

/// The commands of a webhook subscription.
sealed interface WebhookCommand {

    record CreateWebhook(WebhookTarget target) implements WebhookCommand {}

    record ChangeWebhook(WebhookTarget target) implements WebhookCommand {}

    /// @param formerUntil how long the former secret signs too
    record RotateWebhookSecret(Instant formerUntil) implements WebhookCommand {}

    record PauseWebhook() implements WebhookCommand {}

    record ResumeWebhook() implements WebhookCommand {}

    record DisableWebhook(WebhookFault fault, Instant at) implements WebhookCommand {}

    record TestWebhook() implements WebhookCommand {}

    /// @param from the instant from which events are sent again
    record ReplayWebhook(Instant from) implements WebhookCommand {}

    record DeleteWebhook() implements WebhookCommand {}
}
