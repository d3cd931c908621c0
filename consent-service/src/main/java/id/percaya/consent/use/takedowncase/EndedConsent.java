package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.TakedownCause;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// That a consent has ended.
///
/// @param subjectId whose consent it was
/// @param endedAt from when on nothing may rest on it
public record EndedConsent(UUID consentId, UUID subjectId, TakedownCause cause, Instant endedAt) {

    /// "Within 3 × 24 hours of the request": UU PDP 27/2022 art. 40(2). Other ends are given the
    /// same time.
    public static final Duration TIME_TO_STOP = Duration.ofDays(3);

    public Instant dueAt() {
        return endedAt.plus(TIME_TO_STOP);
    }
}
