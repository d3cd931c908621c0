package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CrisisEvent {

    EventTypes<CrisisEvent> TYPES = EventTypes.of(CrisisEvent.class);

    /// @param occurredAt when the incident happened, or the time of the declaration if unknown
    @EventName("crisis-declared")
    record CrisisDeclared(
            UUID caseId,
            Extent extent,
            Severity severity,
            boolean drill,
            Instant occurredAt,
            Instant declaredAt)
            implements CrisisEvent {

        public CrisisReference reference(UUID crisis) {
            return new CrisisReference(crisis, extent.facility(), drill);
        }
    }

    @EventName("crisis-assessed")
    record CrisisAssessed(Reputation priorReputation, PostureRecommendation derivation)
            implements CrisisEvent {}

    @EventName("crisis-posture-chosen")
    record PostureChosen(
            Posture posture,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String refutation)
            implements CrisisEvent {}

    /// @param drill repeated here because the announcer sees one event at a time
    @EventName("crisis-closed")
    record CrisisClosed(boolean drill, Instant closedAt) implements CrisisEvent {}
}
