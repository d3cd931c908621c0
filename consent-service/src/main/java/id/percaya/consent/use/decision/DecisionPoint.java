package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.LeafIndexViews;
import id.percaya.consent.proof.transparency.LeafIndexViews.Leaf;
import id.percaya.consent.use.decision.Decision.Outcome;
import id.percaya.consent.use.decision.DecisionResponse.Proof;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Caller;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides questions, with one query for many, and signs a token for each permission.
@ApplicationScoped
class DecisionPoint {

    private final ConsentGrantViews grants;
    private final Signatures signatures;
    private final LeafIndexViews leaves;
    private final Caller caller;

    DecisionPoint(
            ConsentGrantViews grants, Signatures signatures, LeafIndexViews leaves, Caller caller) {
        this.grants = grants;
        this.signatures = signatures;
        this.leaves = leaves;
        this.caller = caller;
    }

    private record Decided(Question question, Decision decision) {

        /// Only a use now gets a token: a token for another time could be mistaken for a
        /// permission.
        boolean isPermissionFor(Instant now) {
            return decision.outcome() == Outcome.PERMIT && question.isAboutUseAt(now);
        }

        Stream<Leaf> events() {
            return decision.grounds().stream()
                    .map(ground -> new Leaf(ground.id(), ground.version()));
        }
    }

    /// In the order of the questions. Questions with the same `asOf` share one query.
    List<DecisionResponse> on(List<Question> questions, Instant now) {
        Tenant tenant = caller.tenant();
        List<Decided> decided = decided(questions, tenant);
        Map<Leaf, Long> logged =
                leaves.of(
                        tenant,
                        decided.stream()
                                .filter(each -> each.isPermissionFor(now))
                                .flatMap(Decided::events)
                                .collect(toSet()));
        List<DecisionResponse> responses = new ArrayList<>();
        for (Decided each : decided) {
            Proof proof = each.isPermissionFor(now) ? proof(each, tenant, logged, now) : null;
            responses.add(DecisionResponse.of(each.decision, each.question, proof, now));
        }
        return responses;
    }

    private List<Decided> decided(List<Question> questions, Tenant tenant) {
        Map<Optional<Instant>, Map<UUID, List<ConsentGrant>>> known = new HashMap<>();
        questions.stream()
                .collect(groupingBy(Question::knownAt))
                .forEach((then, those) -> known.put(then, known(tenant, then, those)));
        List<Decided> decided = new ArrayList<>();
        for (Question question : questions) {
            var bySubject = requireNonNull(known.get(question.knownAt()));
            decided.add(new Decided(question, Decision.on(question, bySubject)));
        }
        return decided;
    }

    private Map<UUID, List<ConsentGrant>> known(
            Tenant tenant, Optional<Instant> then, List<Question> questions) {
        Set<UUID> subjects = new LinkedHashSet<>();
        questions.forEach(question -> subjects.addAll(question.subjectIds()));
        return then.map(asOf -> grants.asOf(asOf, tenant, subjects))
                .orElseGet(() -> grants.now(tenant, subjects));
    }

    private Proof proof(Decided decided, Tenant tenant, Map<Leaf, Long> logged, Instant now) {
        DecisionTokenClaims permit =
                DecisionTokenClaims.of(decided.decision, decided.question, tenant, now);
        return new Proof(
                signatures.jws(DecisionTokenClaims.TYPE, permit.json()),
                permit.expiresAt(),
                lastOf(decided, logged));
    }

    private static @Nullable Long lastOf(Decided decided, Map<Leaf, Long> logged) {
        return decided.events()
                .flatMap(event -> Stream.ofNullable(logged.get(event)))
                .max(naturalOrder())
                .orElse(null);
    }
}
