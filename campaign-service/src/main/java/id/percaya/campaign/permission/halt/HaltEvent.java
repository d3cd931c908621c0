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
    /// @param exemptions null if there are none
    @EventName("halt-imposed")
    record HaltImposed(
            Scope scope,
            HaltCause cause,
            @Nullable UUID crisisId,
            @Nullable String reason,
            Instant imposedAt,
            @Nullable Exemptions exemptions)
            implements HaltEvent {

        public Exemptions exempt() {
            return exemptions == null ? Exemptions.NONE : exemptions;
        }
    }

    @EventName("halt-lifted")
    record HaltLifted(Scope scope, HaltCause cause, @Nullable UUID crisisId, Instant liftedAt)
            implements HaltEvent {}

    EventTypes<HaltEvent> TYPES = EventTypes.of(HaltEvent.class);
}
