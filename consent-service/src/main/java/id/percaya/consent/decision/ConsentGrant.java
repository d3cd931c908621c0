package id.percaya.consent.decision;

import id.percaya.consent.Grant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One granted use of one person, with what became of its consent.
///
/// @param version the consent's version that made it what it is
/// @param grant its period begins never before the signature
/// @param endedAt when it ended before its time
/// @param endedAs why it did
public record ConsentGrant(
        UUID consentId,
        int version,
        UUID subjectId,
        Grant grant,
        boolean compensated,
        Instant signedAt,
        @Nullable Instant endedAt,
        @Nullable Reason endedAs) {

    /// What speaks against relying on it; empty when it holds. Expiry is read from the period, so
    /// that a late timer permits nothing.
    Optional<Reason> objection(Question question) {
        Instant at = question.at();
        if (endedAs != null && hasEnded(at)) {
            return Optional.of(endedAs);
        }
        if (!at.isBefore(grant.until())) {
            return Optional.of(Reason.EXPIRED);
        }
        if (at.isBefore(grant.from())) {
            return Optional.of(Reason.NOT_YET_VALID);
        }
        return grant.reaches(question.territory())
                ? Optional.empty()
                : Optional.of(Reason.OUTSIDE_TERRITORY);
    }

    private boolean hasEnded(Instant at) {
        return endedAs == Reason.VOID || (endedAt != null && !at.isBefore(endedAt));
    }

    boolean isWithdrawnAfter(Instant signed, Instant at) {
        return endedAs == Reason.WITHDRAWN
                && endedAt != null
                && endedAt.isAfter(signed)
                && !at.isBefore(endedAt);
    }
}
