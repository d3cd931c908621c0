package id.percaya.kit.sealing;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;

sealed interface GuestEvent {

    @EventName("guest-arrived")
    record GuestArrived(Personal<String> name) implements GuestEvent {}

    @EventName("guest-erased")
    record GuestErased() implements GuestEvent {}

    EventTypes<GuestEvent> TYPES = EventTypes.of(GuestEvent.class);
}
