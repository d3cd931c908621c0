package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.HoldReason;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a publication can be. From [Claimed] on it may be in the world.
public sealed interface Publication {

    record Absent() implements Publication {}

    record Scheduled(ScheduledPublication slot) implements Publication {}

    /// Waits for the reasons to go and for a person to affirm it again.
    record Held(ScheduledPublication slot, Set<HoldReason> reasons) implements Publication {
        public Held {
            reasons = Set.copyOf(reasons);
        }
    }

    /// It was not published in its window, and is not published late.
    record Missed(ScheduledPublication slot) implements Publication {}

    record Cancelled(ScheduledPublication slot) implements Publication {}

    /// Passed the gate; to be handed to the channel once.
    record Claimed(ScheduledPublication slot) implements Publication {}

    /// @param attempt who is sending; nobody else may
    record Sending(ScheduledPublication slot, UUID attempt) implements Publication {}

    /// A person has it, to post by hand.
    record AcceptedPending(ScheduledPublication slot) implements Publication {}

    /// Whether it was published is not known, and asking again could publish it twice.
    record Unconfirmed(ScheduledPublication slot) implements Publication {}

    /// @param retryable nothing was published, and another time may do
    record Failed(ScheduledPublication slot, boolean retryable) implements Publication {}

    record Published(ScheduledPublication slot) implements Publication {}

    record Retracting(ScheduledPublication slot) implements Publication {}

    record Retracted(ScheduledPublication slot) implements Publication {}

    record RetractionFailed(ScheduledPublication slot) implements Publication {}

    default Optional<ScheduledPublication> booked() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Scheduled(ScheduledPublication slot) -> Optional.of(slot);
            case Held(ScheduledPublication slot, _) -> Optional.of(slot);
            case Missed(ScheduledPublication slot) -> Optional.of(slot);
            case Cancelled(ScheduledPublication slot) -> Optional.of(slot);
            case Claimed(ScheduledPublication slot) -> Optional.of(slot);
            case Sending(ScheduledPublication slot, _) -> Optional.of(slot);
            case AcceptedPending(ScheduledPublication slot) -> Optional.of(slot);
            case Unconfirmed(ScheduledPublication slot) -> Optional.of(slot);
            case Failed(ScheduledPublication slot, _) -> Optional.of(slot);
            case Published(ScheduledPublication slot) -> Optional.of(slot);
            case Retracting(ScheduledPublication slot) -> Optional.of(slot);
            case Retracted(ScheduledPublication slot) -> Optional.of(slot);
            case RetractionFailed(ScheduledPublication slot) -> Optional.of(slot);
        };
    }
}
