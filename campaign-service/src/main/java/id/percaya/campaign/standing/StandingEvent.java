package id.percaya.campaign.standing;

import id.percaya.campaign.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What has been heard of a consent. In our own log, so that a claim and a withdrawal have an
/// order.
public sealed interface StandingEvent {

    /// @param version of the consent
    @EventName(value = "consent-heard", version = 2)
    record ConsentHeard(UUID subjectId, int version, List<Grant> grants) implements StandingEvent {
        public ConsentHeard {
            grants = List.copyOf(grants);
        }
    }

    /// @param version of the consent
    /// @param grants what is left of it
    @EventName("consent-restriction-heard")
    record ConsentRestrictionHeard(UUID subjectId, int version, List<Grant> grants)
            implements StandingEvent {
        public ConsentRestrictionHeard {
            grants = List.copyOf(grants);
        }
    }

    @EventName("consent-withdrawal-heard")
    record ConsentWithdrawalHeard(UUID subjectId, Instant withdrawnAt) implements StandingEvent {}

    @EventName("consent-expiry-heard")
    record ConsentExpiryHeard(UUID subjectId, Instant expiredAt) implements StandingEvent {}

    @EventName("consent-end-heard")
    record ConsentEndHeard(UUID subjectId, Ending ending, Instant endedAt)
            implements StandingEvent {}

    EventTypes<StandingEvent> TYPES =
            EventTypes.of(
                    StandingEvent.class,
                    new Upcaster("consent-heard", 1, FirstConsents::unlimited));
}
