package id.percaya.eventstore.testing;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The contract's example of an event that three releases have stored in different shapes.
sealed interface CotEvent {

    /// The shape in the first release.
    sealed interface First {
        EventTypes<First> TYPES = EventTypes.of(First.class);

        @EventName("cot-moved")
        record CotMoved(String ward, int room, BigDecimal metres) implements First {}
    }

    EventTypes<CotEvent> TYPES =
            EventTypes.of(
                    CotEvent.class,
                    new Upcaster("cot-moved", 1, CotEvent::joinPlace),
                    new Upcaster("cot-moved", 2, CotEvent::nameMover));

    /// @param metres kept to the last digit
    @EventName(value = "cot-moved", version = 3)
    record CotMoved(List<String> place, BigDecimal metres, String mover, @Nullable String remark)
            implements CotEvent {}

    private static Map<String, Object> joinPlace(Map<String, Object> fields) {
        fields.put("place", List.of(fields.remove("ward"), "room " + fields.remove("room")));
        return fields;
    }

    private static Map<String, Object> nameMover(Map<String, Object> fields) {
        fields.put("mover", "unknown");
        return fields;
    }
}
