package id.percaya.consent.withdrawal;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to the case of an ended consent.
public sealed interface WithdrawalEvent {

    @EventName("withdrawal-received")
    record WithdrawalReceived(Notice notice, Instant dueAt) implements WithdrawalEvent {}

    @EventName("stopping-begun")
    record StoppingBegun(Set<UUID> placements, Instant begunAt) implements WithdrawalEvent {
        public StoppingBegun {
            placements = Set.copyOf(placements);
        }
    }

    /// One more, published in the race or heard of late.
    @EventName("use-found")
    record UseFound(UUID placementId, Instant foundAt) implements WithdrawalEvent {}

    @EventName("use-settled")
    record UseSettled(Outcome outcome) implements WithdrawalEvent {}

    /// @param consentId whose orders have run out of time, at those that are outstanding
    @EventName("withdrawal-became-overdue")
    record WithdrawalBecameOverdue(UUID consentId, Set<UUID> outstanding, Instant notedAt)
            implements WithdrawalEvent {
        public WithdrawalBecameOverdue {
            outstanding = Set.copyOf(outstanding);
        }
    }

    /// @param lateBy null when it was in time
    @EventName("withdrawal-completed")
    record WithdrawalCompleted(@Nullable Duration lateBy, Instant completedAt)
            implements WithdrawalEvent {}

    EventTypes<WithdrawalEvent> TYPES = EventTypes.of(WithdrawalEvent.class);
}
