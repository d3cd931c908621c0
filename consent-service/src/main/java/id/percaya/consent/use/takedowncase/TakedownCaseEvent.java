package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to the case of an ended consent.
public sealed interface TakedownCaseEvent {

    @EventName("withdrawal-received")
    record TakedownCaseOpened(EndedConsent notice, Instant dueAt) implements TakedownCaseEvent {}

    @EventName("stopping-begun")
    record StoppingBegun(Set<UUID> placements, Instant begunAt) implements TakedownCaseEvent {
        public StoppingBegun {
            placements = Set.copyOf(placements);
        }
    }

    /// One more, published in the race or heard of late.
    @EventName("use-found")
    record UseFound(UUID placementId, Instant foundAt) implements TakedownCaseEvent {}

    @EventName("use-settled")
    record UseSettled(SettledUse outcome) implements TakedownCaseEvent {}

    /// @param consentId whose orders have run out of time, at those that are outstanding
    @EventName("withdrawal-became-overdue")
    record TakedownCaseBecameOverdue(UUID consentId, Set<UUID> outstanding, Instant notedAt)
            implements TakedownCaseEvent {
        public TakedownCaseBecameOverdue {
            outstanding = Set.copyOf(outstanding);
        }
    }

    /// @param lateBy null when it was in time
    @EventName("withdrawal-completed")
    record TakedownCaseCompleted(@Nullable Duration lateBy, Instant completedAt)
            implements TakedownCaseEvent {}

    EventTypes<TakedownCaseEvent> TYPES = EventTypes.of(TakedownCaseEvent.class);
}
