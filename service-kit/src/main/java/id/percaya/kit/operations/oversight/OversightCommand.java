package id.percaya.kit.operations.oversight;

import java.util.UUID;

/// The orders that operators can give about a subscription or a view.
public sealed interface OversightCommand {

    /// Stands for a subscription in orders about dead letters.
    String INBOX = "inbox";

    /// The name of the subscription or view, or `inbox`; each order carries it into the audit.
    String subscription();

    /// The name of the stream that records the order.
    default String about() {
        return subscription();
    }

    record PauseSubscription(String subscription) implements OversightCommand {}

    record ResumeSubscription(String subscription) implements OversightCommand {}

    record RetryParkedStream(String subscription, UUID streamId) implements OversightCommand {}

    record RetryParkedStreams(String subscription) implements OversightCommand {}

    /// @param subscription the view's name
    record RebuildView(String subscription) implements OversightCommand {}

    /// @param subscription the view's name
    record CancelRebuild(String subscription) implements OversightCommand {}

    /// @param open whether nobody has decided about the letter yet
    record TakeInDeadLetter(UUID letter, boolean open) implements OversightCommand {

        @Override
        public String subscription() {
            return INBOX;
        }

        @Override
        public String about() {
            return INBOX + '/' + letter;
        }
    }

    /// @param open whether nobody has decided about the letter yet
    /// @param reason without personal data
    record DiscardDeadLetter(UUID letter, boolean open, String reason) implements OversightCommand {

        @Override
        public String subscription() {
            return INBOX;
        }

        @Override
        public String about() {
            return INBOX + '/' + letter;
        }
    }

    /// @param firstParked the version of the stream's first parked event
    /// @param reason without personal data
    record DiscardParkedEvent(
            String subscription, UUID streamId, int version, int firstParked, String reason)
            implements OversightCommand {}
}
