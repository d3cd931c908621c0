package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The commands to a consent status: each records one announcement of consent-service.
public sealed interface ConsentStatusCommand {

    UUID subjectId();

    /// @param version the version of the consent
    record HearConsentGiven(UUID subjectId, int version, List<Grant> grants)
            implements ConsentStatusCommand {
        public HearConsentGiven {
            grants = List.copyOf(grants);
        }
    }

    /// @param version the version of the consent
    /// @param grants all that it permits from now on
    record HearConsentRestricted(UUID subjectId, int version, List<Grant> grants)
            implements ConsentStatusCommand {
        public HearConsentRestricted {
            grants = List.copyOf(grants);
        }
    }

    record HearConsentWithdrawn(UUID subjectId, Instant withdrawnAt)
            implements ConsentStatusCommand {}

    record HearConsentExpired(UUID subjectId, Instant expiredAt) implements ConsentStatusCommand {}

    record HearConsentEnded(UUID subjectId, ConsentEnding ending, Instant endedAt)
            implements ConsentStatusCommand {}
}
