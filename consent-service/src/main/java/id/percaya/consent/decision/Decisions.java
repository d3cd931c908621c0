package id.percaya.consent.decision;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Answers questions, many with one look at the grants.
@ApplicationScoped
class Decisions {

    private final ConsentGrants grants;

    Decisions(ConsentGrants grants) {
        this.grants = grants;
    }

    /// In the order asked. Questions as of one instant are read at once.
    List<DecisionAnswer> on(List<Question> questions, Instant now) {
        Map<Optional<Instant>, List<ConsentGrant>> known = new HashMap<>();
        questions.stream()
                .collect(groupingBy(question -> Optional.ofNullable(question.asOf())))
                .forEach((asOf, asked) ->
                        known.put(asOf, grants.of(subjects(asked), asOf.orElse(null))));
        return questions.stream().map(question -> answer(question, known, now)).toList();
    }

    private static Set<UUID> subjects(Collection<Question> questions) {
        Set<UUID> subjects = new LinkedHashSet<>();
        questions.forEach(question -> subjects.addAll(question.subjectIds()));
        return subjects;
    }

    private static DecisionAnswer answer(
            Question question, Map<Optional<Instant>, List<ConsentGrant>> known, Instant now) {
        List<ConsentGrant> granted =
                known.getOrDefault(Optional.ofNullable(question.asOf()), List.of());
        return DecisionAnswer.of(Decision.on(question, granted), question, now);
    }
}
