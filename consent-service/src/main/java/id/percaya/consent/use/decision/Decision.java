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

/// The decision on a use: permitted only if a valid consent covers every person.
///
/// @param gaps the persons who are not covered
/// @param grounds the consents that a permission relies on; empty for a denial
/// @param obligations the conditions of a permission; empty for a denial
public record Decision(List<Gap> gaps, List<Ground> grounds, List<Obligation> obligations) {

    @Schema(
            name = "DecisionOutcome",
            description =
                    "PERMIT: every person is covered; DENY: at least one is not; INDETERMINATE: it"
                            + " cannot be decided, treat it as DENY.")
    public enum Outcome {
        PERMIT,
        DENY,
        /// It cannot be decided; clients must treat it as DENY.
        INDETERMINATE
    }

    @Schema(name = "UncoveredPerson")
    public record Gap(
            @Schema(description = "Pseudonym of a person shown.") UUID subjectId,
            DecisionReason reason) {}

    @Schema(name = "DecisionGround")
    public record Ground(
            @Schema(description = "Id of the consent.") UUID id,
            @Schema(description = "Version of the consent at the decision.") int version) {}

    /// Pure: the same question and grants always give the same decision.
    ///
    /// @param bySubject must contain the grants of every person in question
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

    /// The end of a permitted use.
    Optional<Instant> removeBy() {
        return obligations.stream().flatMap(each -> Stream.ofNullable(each.by())).findFirst();
    }

    /// Without duplicates.
    public List<DecisionReason> reasons() {
        return gaps.stream().map(Gap::reason).distinct().sorted().toList();
    }
}
