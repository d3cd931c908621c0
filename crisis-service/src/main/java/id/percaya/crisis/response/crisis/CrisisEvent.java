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
    /// @param awareAt when the provider became aware of it; null in older events
    /// @param deaths how many people died; null in older events
    @EventName("crisis-declared")
    record CrisisDeclared(
            UUID caseId,
            Extent extent,
            Severity severity,
            boolean drill,
            Instant occurredAt,
            @Nullable Instant awareAt,
            @Nullable Integer deaths,
            Instant declaredAt)
            implements CrisisEvent {

        public Instant aware() {
            return awareAt == null ? declaredAt : awareAt;
        }

        /// Whether somebody died. Before deaths were counted, a sentinel event was taken for one.
        public boolean isDeadly() {
            return deaths == null ? severity == Severity.SENTINEL : deaths > 0;
        }

        public CrisisReference reference(UUID crisis) {
            return new CrisisReference(crisis, extent.facility(), drill);
        }
    }

    @EventName("crisis-assessed")
    record CrisisAssessed(Reputation priorReputation, PostureRecommendation derivation)
            implements CrisisEvent {}

    /// A posture below the recommended one. It has no effect before another person confirms it.
    @EventName("crisis-posture-proposed")
    record PostureProposed(
            Posture posture, String reason, @Nullable String refutation, String proposer)
            implements CrisisEvent {}

    /// @param approver of a posture below the recommended one: subject of the access token of the
    ///   person who confirmed it; a free text in older events
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

    /// @param drill repeated here because the announcer sees one event at a time
    @EventName("crisis-reopened")
    record CrisisReopened(String reason, boolean drill, Instant reopenedAt)
            implements CrisisEvent {}
}
