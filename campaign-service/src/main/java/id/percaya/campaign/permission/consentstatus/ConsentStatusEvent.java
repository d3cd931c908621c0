package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The events of a consent status. They stand in our own log so that each has a definite place
/// before or after every claim.
public sealed interface ConsentStatusEvent {

    /// @param version the version of the consent
    @EventName(value = "consent-heard", version = 2)
    record ConsentHeard(UUID subjectId, int version, List<Grant> grants)
            implements ConsentStatusEvent {
        public ConsentHeard {
            grants = List.copyOf(grants);
        }
    }

    /// @param version the version of the consent
    /// @param grants the grants that remain
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
                    new Upcaster("consent-heard", 1, ConsentStatusUpcasters::addLimits));
}
