package id.percaya.kit.webhooks;

import id.percaya.eventstore.Refused;

/// Reasons for refusing a command.
enum WebhookRefusal implements Refused.Reason {
    ALREADY_CREATED,
    ALREADY_DELETED,
    NO_SUBSCRIPTION,
    /// Paused or disabled: a test would not be sent.
    NOT_ACTIVE
}
