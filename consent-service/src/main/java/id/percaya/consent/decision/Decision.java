package id.percaya.consent.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import id.percaya.consent.Medium;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The answer: permitted only if every medium of every person is covered by a consent that holds.
///
/// @param gaps each medium of each person that is not covered
/// @param grounds the consents a permission rests on; a denial rests on none
public record Decision(List<Gap> gaps, List<Ground> grounds) {

    public enum Outcome {
        PERMIT,
        DENY
    }

    public record Gap(UUID subjectId, Medium medium, Reason reason) {}

    /// @param version of the consent, so that a later change shows
    public record Ground(UUID id, int version) {}

    private record Use(UUID subjectId, Medium medium) {}

    /// Pure: the same question about the same grants has the same answer whenever it is asked.
    public static Decision on(Question question, List<ConsentGrant> grants) {
        Set<Use> uses = uses(question);
        Map<Use, List<ConsentGrant>> granted =
                grants.stream()
                        .filter(grant -> grant.purpose() == question.purpose())
                        .filter(grant -> grant.channel() == question.channel())
                        .filter(grant -> uses.contains(use(grant)))
                        .collect(groupingBy(Decision::use));
        List<Gap> gaps =
                uses.stream()
                        .map(use -> gap(use, granted.getOrDefault(use, List.of()), question.at()))
                        .flatMap(Optional::stream)
                        .toList();
        return new Decision(gaps, gaps.isEmpty() ? grounds(granted, question.at()) : List.of());
    }

    private static Set<Use> uses(Question question) {
        Set<Use> uses = new LinkedHashSet<>();
        for (UUID subjectId : question.subjectIds()) {
            question.media().forEach(medium -> uses.add(new Use(subjectId, medium)));
        }
        return uses;
    }

    private static Use use(ConsentGrant grant) {
        return new Use(grant.subjectId(), grant.medium());
    }

    private static Optional<Gap> gap(Use use, List<ConsentGrant> granted, Instant at) {
        List<Optional<Reason>> objections =
                granted.stream().map(grant -> grant.objection(at)).toList();
        if (objections.contains(Optional.<Reason>empty())) {
            return Optional.empty();
        }
        Reason reason =
                objections.stream()
                        .flatMap(Optional::stream)
                        .max(naturalOrder())
                        .orElse(Reason.NO_CONSENT);
        return Optional.of(new Gap(use.subjectId(), use.medium(), reason));
    }

    private static List<Ground> grounds(Map<Use, List<ConsentGrant>> granted, Instant at) {
        return granted.values().stream()
                .flatMap(List::stream)
                .filter(grant -> grant.objection(at).isEmpty())
                .map(grant -> new Ground(grant.consentId(), grant.version()))
                .distinct()
                .sorted(comparing(Ground::id))
                .toList();
    }

    public Outcome outcome() {
        return gaps.isEmpty() ? Outcome.PERMIT : Outcome.DENY;
    }

    /// Each reason once.
    public List<Reason> reasons() {
        return gaps.stream().map(Gap::reason).distinct().sorted().toList();
    }
}
