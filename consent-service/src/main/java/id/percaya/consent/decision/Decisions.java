package id.percaya.consent.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import id.percaya.consent.decision.ConsentGrants.Known;
import id.percaya.consent.decision.Decision.Outcome;
import id.percaya.consent.decision.DecisionAnswer.Proof;
import id.percaya.consent.signing.Signatures;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Answers questions, many with one look at the grants; a permission with what it can be shown by.
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

    private record Asked(Tenant tenant, Instant now) {}

    /// In the order asked. Questions as of one instant are read at once.
    List<DecisionAnswer> on(List<Question> questions, Instant now) {
        Asked asked = new Asked(caller.tenant(), now);
        Map<Optional<Instant>, Known> known = new HashMap<>();
        questions.stream()
                .collect(groupingBy(Question::known))
                .forEach((then, those) -> known.put(then, known(asked.tenant, then, those)));
        return questions.stream()
                .map(question ->
                        answer(question, requireNonNull(known.get(question.known())), asked))
                .toList();
    }

    private Known known(Tenant tenant, Optional<Instant> then, List<Question> questions) {
        Set<UUID> subjects = new LinkedHashSet<>();
        questions.forEach(question -> subjects.addAll(question.subjectIds()));
        return then.map(asOf -> grants.asOf(asOf, tenant, subjects))
                .orElseGet(() -> grants.now(tenant, subjects));
    }

    /// A token about another time than now would be taken for a permission.
    private DecisionAnswer answer(Question question, Known known, Asked asked) {
        Decision decision = Decision.on(question, known.bySubject());
        boolean permits = decision.outcome() == Outcome.PERMIT && question.isAboutUseAt(asked.now);
        Proof proof = permits ? proof(question, decision, known, asked) : null;
        return DecisionAnswer.of(decision, question, proof, asked.now);
    }

    private Proof proof(Question question, Decision decision, Known known, Asked asked) {
        Permit permit = Permit.of(decision, question, asked.tenant, asked.now);
        return new Proof(
                signatures.jws(Permit.TYPE, permit.json()),
                permit.expiresAt(),
                known.lastLeaf(decision.grounds()));
    }
}
