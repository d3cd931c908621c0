package id.percaya.listening.work.retention;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface RetentionEvent {

    /// @param days for which texts and authors are kept after a mention was first stored
    @EventName("retention-chosen")
    record RetentionChosen(int days) implements RetentionEvent {}

    EventTypes<RetentionEvent> TYPES = EventTypes.of(RetentionEvent.class);
}
