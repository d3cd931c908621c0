package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as `GET …/history` shows it.
///
/// @param event the stored name, for example `consent-withdrawn`
/// @param by the token's subject, or `percaya` if a reaction or a timer acted
/// @param correlation the same for all events of a causal chain, in every service
/// @param causation the event that caused it
/// @param what the fields of the event
public record HistoryEntry(
        int version,
        UUID id,
        String event,
        Instant at,
        String by,
        UUID correlation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID causation,
        Object what) {

    public static HistoryEntry of(Recorded<?> recorded) {
        Object event = recorded.event();
        return new HistoryEntry(
                recorded.version().value(),
                recorded.id(),
                EventTypes.nameOf(event),
                recorded.at(),
                recorded.metadata().actor(),
                recorded.metadata().correlation(),
                recorded.metadata().causation(),
                event);
    }
}
