package id.percaya.listening.counting.recount;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface RecountEvent {

    /// @param from mentions published since then are counted again
    @EventName("recount-ordered")
    record RecountOrdered(Instant from, Instant orderedAt) implements RecountEvent {}

    EventTypes<RecountEvent> TYPES = EventTypes.of(RecountEvent.class);
}
