package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.TakedownCause;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// @param subjectId the person whose consent it was
/// @param endedAt the first instant at which no use may rely on it
public record EndedConsent(UUID consentId, UUID subjectId, TakedownCause cause, Instant endedAt) {

    /// "Within 3 × 24 hours of the request": UU PDP 27/2022 art. 40(2). The same period applies to
    /// every other end.
    public static final Duration TIME_TO_STOP = Duration.ofDays(3);

    public Instant dueAt() {
        return endedAt.plus(TIME_TO_STOP);
    }
}
