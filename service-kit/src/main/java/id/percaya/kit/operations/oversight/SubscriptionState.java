package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;

/// The state of a subscription, actual or ordered.
public enum SubscriptionState {
    RUNNING,
    PAUSED;

    public static SubscriptionState of(Oversight oversight) {
        return switch (oversight) {
            case Oversight.Untouched _, Oversight.Running _ -> RUNNING;
            case Oversight.Paused _ -> PAUSED;
        };
    }

    public static SubscriptionState of(SubscriptionStatus status) {
        return switch (status.status()) {
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
        };
    }
}
