package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Grant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One grant of one person and its end.
///
/// @param version version of the consent that produced this row
/// @param grant its period never begins before the signature
/// @param end an end before the period is over
/// @param capacityLostAt when the person first lost capacity or died after signing
public record ConsentGrant(
        UUID consentId,
        int version,
        UUID subjectId,
        Grant grant,
        boolean compensated,
        Instant signedAt,
        @Nullable End end,
        @Nullable Instant capacityLostAt) {

    /// @param at the first instant at which the grant no longer holds; a void grant never held
    public record End(DecisionReason as, Instant at) {

        boolean isOver(Instant use) {
            return as == DecisionReason.VOID || !use.isBefore(at);
        }
    }

    /// The reason not to rely on this grant; empty if it holds.
    Optional<DecisionReason> objection(Question question) {
        return invalidity(question).or(() -> lostCapacity(question.at()));
    }

    /// Expiry follows from the period, so a late timer permits nothing. A restriction is the reason
    /// only if the grant would otherwise permit the use.
    private Optional<DecisionReason> invalidity(Question question) {
        Optional<DecisionReason> outside = outsideLimits(question);
        if (end == null || !end.isOver(question.at())) {
            return outside;
        }
        return isRestricted(question) && outside.isPresent() ? outside : Optional.of(end.as());
    }

    /// Whether this grant replaced the other through a restriction or its lifting.
    boolean replaces(ConsentGrant other, Question question) {
        return consentId.equals(other.consentId)
                && grant.medium() == other.grant.medium()
                && other.isRestricted(question)
                && !isRestricted(question)
                && outsideLimits(question).isEmpty();
    }

    private boolean isRestricted(Question question) {
        return end != null && end.as() == DecisionReason.RESTRICTED && end.isOver(question.at());
    }

    private Optional<DecisionReason> outsideLimits(Question question) {
        if (!question.at().isBefore(grant.until())) {
            return Optional.of(DecisionReason.EXPIRED);
        }
        if (question.at().isBefore(grant.from())) {
            return Optional.of(DecisionReason.NOT_YET_VALID);
        }
        return grant.reaches(question.territory())
                ? Optional.empty()
                : Optional.of(DecisionReason.OUTSIDE_TERRITORY);
    }

    /// A person who can no longer withdraw cannot be assumed to still consent: UU PDP 27/2022 art.
    /// 9 and 26.
    private Optional<DecisionReason> lostCapacity(Instant at) {
        return capacityLostAt == null || at.isBefore(capacityLostAt)
                ? Optional.empty()
                : Optional.of(DecisionReason.CAPACITY_CHANGED);
    }

    /// The person's own refusal of this use after another consent was signed, if any.
    Optional<DecisionReason> refusalSince(Instant signed, Question question) {
        return end != null && end.at().isAfter(signed)
                ? invalidity(question).filter(DecisionReason::isRefusal)
                : Optional.empty();
    }

    /// The first instant at which the grant no longer holds, for any reason.
    Instant until() {
        Instant ended = end == null ? grant.until() : end.at();
        Instant lost = capacityLostAt == null ? grant.until() : capacityLostAt;
        return Stream.of(grant.until(), ended, lost).min(naturalOrder()).orElseThrow();
    }
}
