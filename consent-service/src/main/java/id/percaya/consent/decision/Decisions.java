package id.percaya.consent.decision;

import static java.util.stream.Collectors.groupingBy;

import id.percaya.consent.decision.Decision.Outcome;
import id.percaya.consent.decision.DecisionAnswer.Token;
import id.percaya.consent.signing.Signatures;
import id.percaya.kit.tenancy.Caller;
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
import org.jspecify.annotations.Nullable;

/// Answers questions, many with one look at the grants.
@ApplicationScoped
class Decisions {

    private final ConsentGrants grants;
    private final Signatures signatures;
    private final Caller caller;

    Decisions(ConsentGrants grants, Signatures signatures, Caller caller) {
        this.grants = grants;
        this.signatures = signatures;
        this.caller = caller;
    }

    /// In the order asked. Questions as of one instant are read at once.
    List<DecisionAnswer> on(List<Question> questions, Instant now) {
        Map<Optional<Instant>, Map<UUID, List<ConsentGrant>>> known = new HashMap<>();
        questions.stream()
                .collect(groupingBy(question -> Optional.ofNullable(question.asOf())))
                .forEach((asOf, asked) ->
                        known.put(asOf, known(subjects(asked), asOf.orElse(null))));
        return questions.stream().map(question -> answer(question, known, now)).toList();
    }

    private Map<UUID, List<ConsentGrant>> known(Set<UUID> subjects, @Nullable Instant asOf) {
        return grants.of(subjects, asOf).stream().collect(groupingBy(ConsentGrant::subjectId));
    }

    private static Set<UUID> subjects(Collection<Question> questions) {
        Set<UUID> subjects = new LinkedHashSet<>();
        questions.forEach(question -> subjects.addAll(question.subjectIds()));
        return subjects;
    }

    private DecisionAnswer answer(
            Question question,
            Map<Optional<Instant>, Map<UUID, List<ConsentGrant>>> known,
            Instant now) {
        Map<UUID, List<ConsentGrant>> granted =
                known.getOrDefault(Optional.ofNullable(question.asOf()), Map.of());
        Decision decision = Decision.on(question, granted);
        return DecisionAnswer.of(decision, question, token(decision, question, now), now);
    }

    /// None about another time than now: it would be taken for a permission.
    private @Nullable Token token(Decision decision, Question question, Instant now) {
        if (decision.outcome() != Outcome.PERMIT || !question.isAboutUseAt(now)) {
            return null;
        }
        Permit permit = Permit.of(decision, question, caller.tenant(), now);
        return new Token(signatures.jws(Permit.TYPE, permit.json()), permit.expiresAt());
    }
}
