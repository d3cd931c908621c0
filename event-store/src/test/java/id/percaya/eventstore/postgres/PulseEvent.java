package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.util.List;

/// The example of these tests: pulses are taken in a ward until it shuts. The two families can be
/// read together or alone.
public sealed interface PulseEvent {

    EventTypes<Object> ALL =
            EventTypes.union(List.of(EventTypes.of(Beating.class), EventTypes.of(Closing.class)));

    sealed interface Beating extends PulseEvent {}

    sealed interface Closing extends PulseEvent {}

    @EventName("pulse-taken")
    record PulseTaken(int beats) implements Beating {}

    @EventName(value = "ward-shut", closes = true)
    record WardShut() implements Closing {}
}
