package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What has been heard of a consent. In our own log, so that a claim and a withdrawal have an
/// order.
public sealed interface ConsentStatusEvent {

    /// @param version of the consent
    @EventName(value = "consent-heard", version = 2)
    record ConsentHeard(UUID subjectId, int version, List<Grant> grants)
            implements ConsentStatusEvent {
        public ConsentHeard {
            grants = List.copyOf(grants);
        }
    }

    /// @param version of the consent
    /// @param grants what is left of it
    @EventName("consent-restriction-heard")
    record ConsentRestrictionHeard(UUID subjectId, int version, List<Grant> grants)
            implements ConsentStatusEvent {
        public ConsentRestrictionHeard {
            grants = List.copyOf(grants);
        }
    }

    @EventName("consent-withdrawal-heard")
    record ConsentWithdrawalHeard(UUID subjectId, Instant withdrawnAt)
            implements ConsentStatusEvent {}

    @EventName("consent-expiry-heard")
    record ConsentExpiryHeard(UUID subjectId, Instant expiredAt) implements ConsentStatusEvent {}

    @EventName("consent-end-heard")
    record ConsentEndHeard(UUID subjectId, ConsentEnding ending, Instant endedAt)
            implements ConsentStatusEvent {}

    EventTypes<ConsentStatusEvent> TYPES =
            EventTypes.of(
                    ConsentStatusEvent.class,
                    new Upcaster("consent-heard", 1, ConsentStatusUpcasters::unlimited));
}
