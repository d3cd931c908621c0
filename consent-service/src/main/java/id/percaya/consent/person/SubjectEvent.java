package id.percaya.consent.person;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a person's record. All personal fields, those of substitutes too, are encrypted
/// under the person's key.
public sealed interface SubjectEvent {

    @EventName("subject-registered")
    record SubjectRegistered(
            Personal<String> name,
            @Nullable Personal<LocalDate> birthDate,
            @Nullable Personal<String> contact,
            Capacity capacity,
            Instant registeredAt)
            implements SubjectEvent {}

    /// @param changedAt the instant from which the capacity holds
    @EventName("capacity-changed")
    record CapacityChanged(Capacity capacity, Instant changedAt) implements SubjectEvent {}

    @EventName("substitute-added")
    record SubstituteAdded(
            UUID substituteId,
            Relation relation,
            Personal<String> name,
            @Nullable Personal<String> authority,
            Instant addedAt)
            implements SubjectEvent {}

    @EventName("substitute-removed")
    record SubstituteRemoved(UUID substituteId, Instant removedAt) implements SubjectEvent {}

    @EventName("subject-erased")
    record SubjectErased(Instant erasedAt) implements SubjectEvent {}

    EventTypes<SubjectEvent> TYPES = EventTypes.of(SubjectEvent.class);
}
