package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.use.decision.Obligation.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Evaluates the grants of one person for a question.
final class PersonEvaluation {

    private final Question question;

    /// For this purpose, channel and asset, without grants that a restriction replaced.
    private final List<ConsentGrant> all;

    private final List<ConsentGrant> holding;

    private PersonEvaluation(Question question, List<ConsentGrant> all) {
        this.question = question;
        this.all = all;
        this.holding = all.stream().filter(each -> objection(each).isEmpty()).toList();
    }

    static PersonEvaluation of(Question question, List<ConsentGrant> ofPerson) {
        List<ConsentGrant> about =
                ofPerson.stream()
                        .filter(each -> each.grant().purpose() == question.purpose())
                        .filter(each -> each.grant().channel() == question.channel())
                        .filter(each -> each.grant().includes(question.asset()))
                        .toList();
        return new PersonEvaluation(
                question,
                about.stream()
                        .filter(each ->
                                about.stream().noneMatch(other -> other.replaces(each, question)))
                        .toList());
    }

    /// A refusal outweighs every consent signed before it for the same use: a person who withdraws
    /// or restricts one of two consents does not want the use to continue under the other.
    private Optional<DecisionReason> refusal(ConsentGrant one) {
        return of(all, one.grant().medium()).stream()
                .map(other -> other.refusalSince(one.signedAt(), question))
                .flatMap(Optional::stream)
                .max(naturalOrder());
    }

    private Optional<DecisionReason> objection(ConsentGrant one) {
        return refusal(one).or(() -> one.objection(question));
    }

    /// The grants that the use relies on.
    List<ConsentGrant> grounds() {
        return of(holding, question.medium());
    }

    /// The most restrictive valid grant decides. Without one, the gravest reason is reported.
    Optional<DecisionReason> gap() {
        if (grounds().isEmpty()) {
            return Optional.of(
                    of(all, question.medium()).stream()
                            .map(this::objection)
                            .flatMap(Optional::stream)
                            .max(naturalOrder())
                            .orElse(DecisionReason.NO_CONSENT));
        }
        return permits(question.medium())
                ? Optional.empty()
                : Optional.of(DecisionReason.IDENTIFIABILITY_EXCEEDED);
    }

    /// Whether the most restrictive valid grant allows this identifiability.
    private boolean permits(Medium medium) {
        return of(holding, medium).stream()
                .map(each -> each.grant().identifiability())
                .min(naturalOrder())
                .filter(limit -> question.identifiability().compareTo(limit) <= 0)
                .isPresent();
    }

    /// Name and voice must be left out unless they were granted too.
    Set<Kind> obligations() {
        Medium medium = question.medium();
        boolean hidden = question.identifiability() != Identifiability.IDENTIFIABLE;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (hidden && (medium == Medium.PHOTO || medium == Medium.VIDEO)) {
            kinds.add(Kind.BLUR_FACE);
        }
        if (medium != Medium.NAME && (hidden || !permits(Medium.NAME))) {
            kinds.add(Kind.NO_NAME);
        }
        if (hasVoice(medium) && (hidden || !permits(Medium.AUDIO))) {
            kinds.add(Kind.NO_VOICE);
        }
        if (grounds().stream().anyMatch(ConsentGrant::compensated)) {
            kinds.add(Kind.DISCLOSE_COMPENSATION);
        }
        return kinds;
    }

    private static boolean hasVoice(Medium medium) {
        return medium == Medium.VIDEO || medium == Medium.AUDIO;
    }

    /// The earliest end among the grounds.
    Instant removeBy() {
        return grounds().stream().map(ConsentGrant::until).min(naturalOrder()).orElseThrow();
    }

    private static List<ConsentGrant> of(List<ConsentGrant> grants, Medium medium) {
        return grants.stream().filter(each -> each.grant().medium() == medium).toList();
    }
}
