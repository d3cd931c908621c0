package id.percaya.eventstore.testing;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The contract's example: a hospital bed whose events have every kind of value.
sealed interface BedEvent {

    EventTypes<BedEvent> TYPES = EventTypes.of(BedEvent.class);

    enum Equipment {
        OXYGEN,
        MONITOR,
        TRACTION
    }

    record Patient(UUID id, @Nullable String remark) {
        /// Has the form of a getter but is not a stored property.
        boolean isRemarked() {
            return remark != null;
        }
    }

    @EventName("bed-assigned")
    record BedAssigned(
            Patient patient,
            Instant at,
            LocalDate until,
            Duration notice,
            BigDecimal deposit,
            boolean isolated,
            Equipment most,
            Set<Equipment> equipment,
            List<Patient> visitors,
            Map<Equipment, Integer> units)
            implements BedEvent {}

    @EventName("bed-freed")
    record BedFreed() implements BedEvent {}
}
