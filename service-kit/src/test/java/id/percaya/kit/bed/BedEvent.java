package id.percaya.kit.bed;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

sealed interface BedEvent {

    @EventName("bed-made")
    record BedMade(String ward) implements BedEvent {}

    @EventName("bed-taken")
    record BedTaken() implements BedEvent {}

    EventTypes<BedEvent> TYPES = EventTypes.of(BedEvent.class);
}
