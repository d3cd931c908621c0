package id.percaya.kit.operations;

import java.util.UUID;

/// What can be ordered of a subscription.
sealed interface OversightCommand {

    /// The subscription's own name; every order carries it into the audit.
    String subscription();

    record PauseSubscription(String subscription) implements OversightCommand {}

    record ResumeSubscription(String subscription) implements OversightCommand {}

    record RetryParkedStream(String subscription, UUID streamId) implements OversightCommand {}

    /// @param subscription the view's own name
    record RebuildView(String subscription) implements OversightCommand {}

    /// @param subscription the view's own name
    record CancelRebuild(String subscription) implements OversightCommand {}

    /// @param inTheWay the version of the stream's first parked event
    /// @param reason without a word about a person
    record DiscardParkedEvent(
            String subscription, UUID streamId, int version, int inTheWay, String reason)
            implements OversightCommand {}
}
