package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a halt.
public sealed interface HaltEvent {

    /// @param reason a person's own words
    @EventName("halt-imposed")
    record HaltImposed(
            Scope scope,
            HaltCause cause,
            @Nullable UUID crisisId,
            @Nullable String reason,
            Instant imposedAt)
            implements HaltEvent {}

    @EventName("halt-lifted")
    record HaltLifted(Scope scope, HaltCause cause, @Nullable UUID crisisId, Instant liftedAt)
            implements HaltEvent {}

    EventTypes<HaltEvent> TYPES = EventTypes.of(HaltEvent.class);
}
