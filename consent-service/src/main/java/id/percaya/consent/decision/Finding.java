package id.percaya.consent.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.decision.Obligation.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What holds for one person.
///
/// @param all of the person's grants for the purpose on the channel, about the asset
final class Finding {

    private final Question question;
    private final List<ConsentGrant> all;
    private final List<ConsentGrant> holding;

    private Finding(Question question, List<ConsentGrant> all) {
        this.question = question;
        this.all = all;
        this.holding = all.stream().filter(each -> objection(each).isEmpty()).toList();
    }

    static Finding of(Question question, List<ConsentGrant> ofPerson) {
        return new Finding(
                question,
                ofPerson.stream()
                        .filter(each -> each.grant().purpose() == question.purpose())
                        .filter(each -> each.grant().channel() == question.channel())
                        .filter(each -> each.grant().isAbout(question.asset()))
                        .toList());
    }

    /// A withdrawal outweighs what was signed before it for the same use: who withdraws one of two
    /// consents does not want to be shown on the strength of the other.
    private Optional<Reason> objection(ConsentGrant one) {
        Optional<Reason> own = one.objection(question);
        if (own.isPresent()) {
            return own;
        }
        boolean outweighed =
                all.stream()
                        .filter(other -> other.grant().medium() == one.grant().medium())
                        .anyMatch(other -> other.isWithdrawnAfter(one.signedAt(), question.at()));
        return outweighed ? Optional.of(Reason.WITHDRAWN) : Optional.empty();
    }

    /// The grants that the use rests on.
    List<ConsentGrant> grounds() {
        return of(holding, question.medium());
    }

    /// The most restrictive grant decides; with none that holds, the gravest reason is told.
    Optional<Reason> gap() {
        if (grounds().isEmpty()) {
            return Optional.of(
                    of(all, question.medium()).stream()
                            .map(this::objection)
                            .flatMap(Optional::stream)
                            .max(naturalOrder())
                            .orElse(Reason.NO_CONSENT));
        }
        return question.identifiability().compareTo(limit()) > 0
                ? Optional.of(Reason.IDENTIFIABILITY_EXCEEDED)
                : Optional.empty();
    }

    private Identifiability limit() {
        return grounds().stream()
                .map(each -> each.grant().identifiability())
                .min(naturalOrder())
                .orElseThrow();
    }

    /// What a name or a voice was not granted for is left out.
    Set<Kind> obligations() {
        Medium medium = question.medium();
        boolean hidden = question.identifiability() != Identifiability.IDENTIFIABLE;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (hidden && (medium == Medium.PHOTO || medium == Medium.VIDEO)) {
            kinds.add(Kind.BLUR_FACE);
        }
        if (medium != Medium.NAME && (hidden || of(holding, Medium.NAME).isEmpty())) {
            kinds.add(Kind.NO_NAME);
        }
        if (hasVoice(medium) && (hidden || isSilent(medium))) {
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

    private boolean isSilent(Medium medium) {
        return medium == Medium.VIDEO && of(holding, Medium.AUDIO).isEmpty();
    }

    /// The first end among the grounds, whichever way it comes.
    Instant removeBy() {
        return grounds().stream()
                .map(each -> each.grant().until())
                .min(naturalOrder())
                .orElseThrow();
    }

    private static List<ConsentGrant> of(List<ConsentGrant> grants, Medium medium) {
        return grants.stream().filter(each -> each.grant().medium() == medium).toList();
    }
}
