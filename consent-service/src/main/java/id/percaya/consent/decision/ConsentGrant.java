package id.percaya.consent.decision;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One granted use of one person, with what became of its consent.
///
/// @param version the consent's version when this was last touched
/// @param from when it begins, and never before the signature
/// @param until the first instant at which it no longer holds
public record ConsentGrant(
        UUID consentId,
        int version,
        UUID subjectId,
        Purpose purpose,
        Channel channel,
        Medium medium,
        Instant from,
        Instant until,
        @Nullable Instant withdrawnAt) {

    /// What speaks against relying on it at that instant; empty when it holds. Expiry is read from
    /// the period, so that a late timer permits nothing.
    Optional<Reason> objection(Instant at) {
        if (withdrawnAt != null && !at.isBefore(withdrawnAt)) {
            return Optional.of(Reason.WITHDRAWN);
        }
        if (!at.isBefore(until)) {
            return Optional.of(Reason.EXPIRED);
        }
        return at.isBefore(from) ? Optional.of(Reason.NOT_YET_VALID) : Optional.empty();
    }
}
