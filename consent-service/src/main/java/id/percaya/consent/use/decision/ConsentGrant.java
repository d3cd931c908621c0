package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Grant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One granted use of one person, with what became of its consent.
///
/// @param version the consent's version that made it what it is
/// @param grant its period begins never before the signature
/// @param end when and why it ended before its time
/// @param capacityLostAt when the person first lost capacity, or died, after the signature
public record ConsentGrant(
        UUID consentId,
        int version,
        UUID subjectId,
        Grant grant,
        boolean compensated,
        Instant signedAt,
        @Nullable End end,
        @Nullable Instant capacityLostAt) {

    /// @param at the first instant at which it no longer held; a void one never did
    public record End(DecisionReason as, Instant at) {

        boolean isOver(Instant use) {
            return as == DecisionReason.VOID || !use.isBefore(at);
        }
    }

    /// What speaks against relying on it; empty when it holds.
    Optional<DecisionReason> objection(Question question) {
        return over(question).or(() -> doubt(question.at()));
    }

    /// Expiry is read from the period, so that a late timer permits nothing. Narrowing takes away
    /// only what would be permitted else.
    private Optional<DecisionReason> over(Question question) {
        Optional<DecisionReason> beyond = beyond(question);
        if (end == null || !end.isOver(question.at())) {
            return beyond;
        }
        return isNarrowed(question) && beyond.isPresent() ? beyond : Optional.of(end.as());
    }

    /// Whether this is what was left of another after narrowing, or is permitted again.
    boolean isInPlaceOf(ConsentGrant other, Question question) {
        return consentId.equals(other.consentId)
                && grant.medium() == other.grant.medium()
                && other.isNarrowed(question)
                && !isNarrowed(question)
                && beyond(question).isEmpty();
    }

    private boolean isNarrowed(Question question) {
        return end != null && end.as() == DecisionReason.RESTRICTED && end.isOver(question.at());
    }

    private Optional<DecisionReason> beyond(Question question) {
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

    /// Who cannot withdraw any more cannot be said to stand by it: UU PDP 27/2022 art. 9 and 26.
    private Optional<DecisionReason> doubt(Instant at) {
        return capacityLostAt == null || at.isBefore(capacityLostAt)
                ? Optional.empty()
                : Optional.of(DecisionReason.CAPACITY_CHANGED);
    }

    /// How the person took the use back after another consent was signed, if so.
    Optional<DecisionReason> refusalSince(Instant signed, Question question) {
        return end != null && end.at().isAfter(signed)
                ? over(question).filter(DecisionReason::isRefusal)
                : Optional.empty();
    }

    /// The first instant at which it no longer holds, whichever way it ends.
    Instant until() {
        Instant ended = end == null ? grant.until() : end.at();
        Instant doubted = capacityLostAt == null ? grant.until() : capacityLostAt;
        return Stream.of(grant.until(), ended, doubted).min(naturalOrder()).orElseThrow();
    }
}
