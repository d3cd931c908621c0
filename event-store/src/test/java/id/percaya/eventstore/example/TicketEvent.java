package id.percaya.eventstore.example;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

/// The events.
sealed interface TicketEvent {

    EventTypes<TicketEvent> TYPES = EventTypes.of(TicketEvent.class);

    @EventName("ticket-drawn")
    record TicketDrawn(int number) implements TicketEvent {}

    @EventName(value = "ticket-called", closes = true)
    record TicketCalled(String counter) implements TicketEvent {}
}
