package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Sorted;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a takedown case. Their stored names say withdrawal, the former name.
public sealed interface TakedownCaseEvent {

    @EventName("withdrawal-received")
    record TakedownCaseOpened(EndedConsent notice, Instant dueAt) implements TakedownCaseEvent {}

    @EventName("stopping-begun")
    record StoppingBegun(Set<UUID> placements, Instant begunAt) implements TakedownCaseEvent {
        public StoppingBegun {
            placements = Sorted.set(placements);
        }
    }

    /// A use that was published concurrently or reported late.
    @EventName("use-found")
    record UseFound(UUID placementId, Instant foundAt) implements TakedownCaseEvent {}

    @EventName("use-settled")
    record UseSettled(SettledUse outcome) implements TakedownCaseEvent {}

    /// @param consentId the consent whose orders to the outstanding placements are overdue
    @EventName("withdrawal-became-overdue")
    record TakedownCaseBecameOverdue(UUID consentId, Set<UUID> outstanding, Instant notedAt)
            implements TakedownCaseEvent {
        public TakedownCaseBecameOverdue {
            outstanding = Sorted.set(outstanding);
        }
    }

    /// @param lateBy null if in time
    @EventName("withdrawal-completed")
    record TakedownCaseCompleted(@Nullable Duration lateBy, Instant completedAt)
            implements TakedownCaseEvent {}

    EventTypes<TakedownCaseEvent> TYPES = EventTypes.of(TakedownCaseEvent.class);
}
