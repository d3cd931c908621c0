package id.percaya.campaign.standing;

import id.percaya.campaign.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What has been heard of a consent. In our own log, so that a claim and a withdrawal have an
/// order.
public sealed interface StandingEvent {

    @EventName("consent-heard")
    record ConsentHeard(UUID subjectId, List<Grant> grants) implements StandingEvent {
        public ConsentHeard {
            grants = List.copyOf(grants);
        }
    }

    @EventName("consent-withdrawal-heard")
    record ConsentWithdrawalHeard(UUID subjectId, Instant withdrawnAt) implements StandingEvent {}

    @EventName("consent-expiry-heard")
    record ConsentExpiryHeard(UUID subjectId, Instant expiredAt) implements StandingEvent {}

    EventTypes<StandingEvent> TYPES = EventTypes.of(StandingEvent.class);
}
