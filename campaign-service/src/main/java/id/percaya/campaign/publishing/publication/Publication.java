package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.Hold;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The states of a publication, in groups that the rules treat alike.
public sealed interface Publication {

    record Absent() implements Publication {}

    /// It was scheduled once.
    sealed interface Existing extends Publication {

        ScheduledPublication scheduled();
    }

    /// Nothing of it is public: it was never handed to a channel, or the channel failed to publish.
    sealed interface Unclaimed extends Existing {}

    /// Still to be published.
    sealed interface Upcoming extends Unclaimed {}

    record Scheduled(ScheduledPublication scheduled) implements Upcoming {}

    /// Waits until the reasons are gone and a person has released it.
    record Held(ScheduledPublication scheduled, Hold hold) implements Upcoming {}

    /// No timer will publish it; some of these may be rescheduled.
    sealed interface Unpublished extends Unclaimed {}

    /// Its window passed. A late publication is not sent.
    record Missed(ScheduledPublication scheduled) implements Unpublished {}

    record Cancelled(ScheduledPublication scheduled) implements Unpublished {}

    /// @param retryable false when the channel will never accept it
    record Failed(ScheduledPublication scheduled, boolean retryable) implements Unpublished {}

    /// Claimed at the gate: it may be public from now on.
    sealed interface Dispatched extends Existing {}

    /// The channel has not answered yet.
    sealed interface InDelivery extends Dispatched {}

    /// Passed the gate. Exactly one attempt may hand it to the channel.
    record Claimed(ScheduledPublication scheduled) implements InDelivery {}

    /// @param attempt the attempt that calls the channel; no other may
    record Sending(ScheduledPublication scheduled, UUID attempt) implements InDelivery {}

    /// The audience sees it, or may see it.
    sealed interface Visible extends Dispatched {}

    /// Only a person can say whether it is public.
    sealed interface AwaitingConfirmation extends Visible {}

    /// A person was given it to post by hand.
    record AcceptedPending(ScheduledPublication scheduled) implements AwaitingConfirmation {}

    /// A person was given it to post by hand and then asked not to.
    ///
    /// @param askedAt the first time
    record StopAsked(ScheduledPublication scheduled, Hold hold, Instant askedAt)
            implements AwaitingConfirmation {}

    /// The channel gave no clear answer. Sending again could publish it twice.
    record Unconfirmed(ScheduledPublication scheduled) implements AwaitingConfirmation {}

    record Published(ScheduledPublication scheduled) implements Visible {}

    record RetractionFailed(ScheduledPublication scheduled) implements Visible {}

    sealed interface TakenDown extends Dispatched {}

    record Retracting(ScheduledPublication scheduled) implements TakenDown {}

    record Retracted(ScheduledPublication scheduled) implements TakenDown {}

    /// Its target, window and claims, unless it is [Absent].
    default Optional<ScheduledPublication> existing() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Existing existing -> Optional.of(existing.scheduled());
        };
    }
}
