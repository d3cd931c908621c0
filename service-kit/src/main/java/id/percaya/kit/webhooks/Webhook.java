package id.percaya.kit.webhooks;

/// The states of a webhook subscription.
sealed interface Webhook {

    record Absent() implements Webhook {}

    /// @param secretVersion of the secret that signs
    record Active(WebhookTarget target, int secretVersion) implements Webhook {}

    /// Somebody paused it; nothing is sent.
    record Paused(WebhookTarget target, int secretVersion) implements Webhook {}

    /// Percaya stopped sending, because the address is gone or has failed for days.
    record Disabled(WebhookTarget target, int secretVersion) implements Webhook {}

    record Deleted() implements Webhook {}
}
