package id.percaya.consent.use.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer: permitted only if every person is covered by a consent that holds.
///
/// @param gaps each person who is not covered
/// @param grounds the consents that a permission rests on; a denial rests on none
/// @param obligations what a permission asks for; a denial asks for nothing
public record Decision(List<Gap> gaps, List<Ground> grounds, List<Obligation> obligations) {

    @Schema(
            name = "DecisionOutcome",
            description =
                    "PERMIT: every person is covered; DENY: somebody is not; INDETERMINATE: nobody can"
                            + " say, to be taken as no.")
    public enum Outcome {
        PERMIT,
        DENY,
        /// Nobody can say; to be taken as no.
        INDETERMINATE
    }

    @Schema(name = "UncoveredPerson")
    public record Gap(
            @Schema(description = "The pseudonym of a person shown.") UUID subjectId,
            DecisionReason reason) {}

    /// @param version of the consent, so that a later change shows
    @Schema(name = "DecisionGround")
    public record Ground(
            @Schema(description = "Of the consent.") UUID id,
            @Schema(description = "How many events the consent had when it was decided.")
                    int version) {}

    /// Pure: the same question about the same grants has the same answer whenever it is asked.
    ///
    /// @param bySubject at least the grants of everyone who is asked about
    public static Decision on(Question question, Map<UUID, List<ConsentGrant>> bySubject) {
        Map<UUID, PersonEvaluation> findings = new LinkedHashMap<>();
        for (UUID subject : question.subjectIds()) {
            findings.put(
                    subject,
                    PersonEvaluation.of(question, bySubject.getOrDefault(subject, List.of())));
        }
        List<Gap> gaps = gaps(findings);
        return gaps.isEmpty()
                ? new Decision(gaps, grounds(findings), obligations(findings))
                : new Decision(gaps, List.of(), List.of());
    }

    private static List<Gap> gaps(Map<UUID, PersonEvaluation> findings) {
        List<Gap> gaps = new ArrayList<>();
        findings.forEach((subject, finding) ->
                finding.gap().ifPresent(reason -> gaps.add(new Gap(subject, reason))));
        return List.copyOf(gaps);
    }

    private static List<Ground> grounds(Map<UUID, PersonEvaluation> findings) {
        return findings.values().stream()
                .flatMap(finding -> finding.grounds().stream())
                .map(grant -> new Ground(grant.consentId(), grant.version()))
                .distinct()
                .sorted(comparing(Ground::id))
                .toList();
    }

    private static List<Obligation> obligations(Map<UUID, PersonEvaluation> findings) {
        List<Obligation> obligations = new ArrayList<>();
        findings.values().stream()
                .flatMap(finding -> finding.obligations().stream())
                .distinct()
                .sorted()
                .map(Obligation::to)
                .forEach(obligations::add);
        findings.values().stream()
                .map(PersonEvaluation::removeBy)
                .min(naturalOrder())
                .map(Obligation::removeBy)
                .ifPresent(obligations::add);
        return List.copyOf(obligations);
    }

    public Outcome outcome() {
        if (gaps.isEmpty()) {
            return Outcome.PERMIT;
        }
        return gaps.stream().allMatch(gap -> gap.reason() == DecisionReason.CAPACITY_CHANGED)
                ? Outcome.INDETERMINATE
                : Outcome.DENY;
    }

    /// When the use has to end, if it may begin.
    Optional<Instant> removeBy() {
        return obligations.stream().flatMap(each -> Stream.ofNullable(each.by())).findFirst();
    }

    /// Each reason once.
    public List<DecisionReason> reasons() {
        return gaps.stream().map(Gap::reason).distinct().sorted().toList();
    }
}
