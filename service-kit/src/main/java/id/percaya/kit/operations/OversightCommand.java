package id.percaya.kit.operations;

import java.util.UUID;

/// The orders that operators can give about a subscription or a view.
sealed interface OversightCommand {

    /// The name of the subscription or view; each order carries it into the audit.
    String subscription();

    record PauseSubscription(String subscription) implements OversightCommand {}

    record ResumeSubscription(String subscription) implements OversightCommand {}

    record RetryParkedStream(String subscription, UUID streamId) implements OversightCommand {}

    /// @param subscription the view's name
    record RebuildView(String subscription) implements OversightCommand {}

    /// @param subscription the view's name
    record CancelRebuild(String subscription) implements OversightCommand {}

    /// @param firstParked the version of the stream's first parked event
    /// @param reason without personal data
    record DiscardParkedEvent(
            String subscription, UUID streamId, int version, int firstParked, String reason)
            implements OversightCommand {}
}
