package id.percaya.eventstore;

import java.util.Locale;

/// Derives a subscription's default name from its class, in kebab case.
final class SubscriptionName {

    private SubscriptionName() {}

    /// @throws IllegalArgumentException for a class without a name, such as an anonymous one
    static String of(Class<?> subscription) {
        // a container may give us its generated subclass, WhenThisThenThat_Subclass
        String simple = subscription.getSimpleName().replaceFirst("_.*", "");
        if (simple.isEmpty()) {
            throw new IllegalArgumentException(subscription + " must override name()");
        }
        return simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
