package id.percaya.consent.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.percaya.consent.decision.Decision.Ground;
import id.percaya.consent.decision.Decision.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers questions, many with one look at the grants.
@ApplicationScoped
class Decisions {

    private final ConsentGrants grants;
    private final Permits permits;

    Decisions(ConsentGrants grants, Permits permits) {
        this.grants = grants;
        this.permits = permits;
    }

    private record Decided(Question question, Decision decision) {

        /// A token about another time than now would be taken for a permission.
        boolean isPermissionFor(Instant now) {
            return decision.outcome() == Outcome.PERMIT && question.isAboutUseAt(now);
        }
    }

    /// In the order asked. Questions as of one instant are read at once.
    List<DecisionAnswer> on(List<Question> questions, Instant now) {
        Map<Optional<Instant>, Map<UUID, List<ConsentGrant>>> known = new HashMap<>();
        questions.stream()
                .collect(groupingBy(question -> Optional.ofNullable(question.asOf())))
                .forEach((asOf, asked) -> known.put(asOf, known(asked, asOf.orElse(null))));
        List<Decided> decided = new ArrayList<>();
        for (Question question : questions) {
            Optional<Instant> asOf = Optional.ofNullable(question.asOf());
            Decision decision = Decision.on(question, known.getOrDefault(asOf, Map.of()));
            decided.add(new Decided(question, decision));
        }
        return answers(decided, now);
    }

    private Map<UUID, List<ConsentGrant>> known(List<Question> asked, @Nullable Instant asOf) {
        Set<UUID> subjects = new LinkedHashSet<>();
        asked.forEach(question -> subjects.addAll(question.subjectIds()));
        return grants.of(subjects, asOf).stream().collect(groupingBy(ConsentGrant::subjectId));
    }

    private List<DecisionAnswer> answers(List<Decided> decided, Instant now) {
        Map<UUID, Long> logged =
                permits.logged(
                        decided.stream()
                                .filter(each -> each.isPermissionFor(now))
                                .flatMap(each -> each.decision().grounds().stream())
                                .map(Ground::id)
                                .collect(toSet()));
        return decided.stream().map(each -> answer(each, logged, now)).toList();
    }

    private DecisionAnswer answer(Decided decided, Map<UUID, Long> logged, Instant now) {
        Question question = decided.question();
        Decision decision = decided.decision();
        DecisionAnswer.Proof proof =
                decided.isPermissionFor(now) ? permits.of(decision, question, logged, now) : null;
        return DecisionAnswer.of(decision, question, proof, now);
    }
}
