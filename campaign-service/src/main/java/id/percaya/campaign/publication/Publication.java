package id.percaya.campaign.publication;

import id.percaya.campaign.gate.HoldReason;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a publication can be. From [Claimed] on it may be in the world.
public sealed interface Publication {

    record Absent() implements Publication {}

    record Scheduled(Slot slot) implements Publication {}

    /// Waits for the reasons to go and for a person to affirm it again.
    record Held(Slot slot, Set<HoldReason> reasons) implements Publication {
        public Held {
            reasons = Set.copyOf(reasons);
        }
    }

    /// It was not published in its window, and is not published late.
    record Missed(Slot slot) implements Publication {}

    record Cancelled(Slot slot) implements Publication {}

    /// Passed the gate; to be handed to the channel once.
    record Claimed(Slot slot) implements Publication {}

    /// @param attempt who is sending; nobody else may
    record Sending(Slot slot, UUID attempt) implements Publication {}

    /// A person has it, to post by hand.
    record AcceptedPending(Slot slot) implements Publication {}

    /// Whether it was published is not known, and asking again could publish it twice.
    record Unconfirmed(Slot slot) implements Publication {}

    /// @param retryable nothing was published, and another time may do
    record Failed(Slot slot, boolean retryable) implements Publication {}

    record Published(Slot slot) implements Publication {}

    record Retracting(Slot slot) implements Publication {}

    record Retracted(Slot slot) implements Publication {}

    record RetractionFailed(Slot slot) implements Publication {}

    default Optional<Slot> booked() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Scheduled(Slot slot) -> Optional.of(slot);
            case Held(Slot slot, _) -> Optional.of(slot);
            case Missed(Slot slot) -> Optional.of(slot);
            case Cancelled(Slot slot) -> Optional.of(slot);
            case Claimed(Slot slot) -> Optional.of(slot);
            case Sending(Slot slot, _) -> Optional.of(slot);
            case AcceptedPending(Slot slot) -> Optional.of(slot);
            case Unconfirmed(Slot slot) -> Optional.of(slot);
            case Failed(Slot slot, _) -> Optional.of(slot);
            case Published(Slot slot) -> Optional.of(slot);
            case Retracting(Slot slot) -> Optional.of(slot);
            case Retracted(Slot slot) -> Optional.of(slot);
            case RetractionFailed(Slot slot) -> Optional.of(slot);
        };
    }
}
