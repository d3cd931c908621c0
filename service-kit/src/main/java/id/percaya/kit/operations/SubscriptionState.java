package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;

/// The state of a subscription, actual or ordered.
enum SubscriptionState {
    RUNNING,
    PAUSED;

    static SubscriptionState of(Oversight oversight) {
        return switch (oversight) {
            case Oversight.Untouched _, Oversight.Running _ -> RUNNING;
            case Oversight.Paused _ -> PAUSED;
        };
    }

    static SubscriptionState of(SubscriptionStatus status) {
        return switch (status.status()) {
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
        };
    }
}
