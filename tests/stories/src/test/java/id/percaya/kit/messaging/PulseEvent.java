package id.percaya.kit.messaging;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import java.util.Optional;

sealed interface PulseEvent {

    EventTypes<PulseEvent> TYPES = EventTypes.of(PulseEvent.class);

    @EventName("pulse-taken")
    record PulseTaken(int beats) implements PulseEvent {}

    record Announced() implements Announces<PulseEvent> {
        @Override
        public EventTypes<PulseEvent> types() {
            return TYPES;
        }

        @Override
        public Optional<Announcement> announcement(Recorded<PulseEvent> recorded) {
            return Optional.of(new Announcement(Pulses.TYPE, recorded.event()));
        }
    }
}
