package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface ArrivalEvent {

    @EventName("mentions-arrived")
    record MentionsArrived(Way way, ArrivalSize size, Instant arrivedAt) implements ArrivalEvent {}

    EventTypes<ArrivalEvent> TYPES = EventTypes.of(ArrivalEvent.class);
}
