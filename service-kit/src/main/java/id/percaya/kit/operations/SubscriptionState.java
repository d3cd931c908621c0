package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;

/// What a subscription does, or is to do.
enum SubscriptionState {
    RUNNING,
    PAUSED;

    static SubscriptionState of(Oversight oversight) {
        return switch (oversight) {
            case Oversight.Untouched _, Oversight.Running _ -> RUNNING;
            case Oversight.Paused _ -> PAUSED;
        };
    }

    static SubscriptionState of(SubscriptionStatus standing) {
        return switch (standing.status()) {
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
        };
    }
}
