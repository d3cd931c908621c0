package id.percaya.campaign.standing;

import id.percaya.campaign.Grant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What can be told of a consent.
public sealed interface StandingCommand {

    UUID subjectId();

    record HearConsentGiven(UUID subjectId, List<Grant> grants) implements StandingCommand {
        public HearConsentGiven {
            grants = List.copyOf(grants);
        }
    }

    record HearConsentWithdrawn(UUID subjectId, Instant withdrawnAt) implements StandingCommand {}

    record HearConsentExpired(UUID subjectId, Instant expiredAt) implements StandingCommand {}
}
