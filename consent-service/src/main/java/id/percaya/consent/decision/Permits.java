package id.percaya.consent.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.decision.Decision.Ground;
import id.percaya.consent.decision.DecisionAnswer.Proof;
import id.percaya.consent.log.LogIndexes;
import id.percaya.consent.signing.Signatures;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What a permission can be shown by: a signed token, and where its grounds stand in the log.
@ApplicationScoped
class Permits {

    private final Signatures signatures;
    private final LogIndexes indexes;
    private final Caller caller;

    Permits(Signatures signatures, LogIndexes indexes, Caller caller) {
        this.signatures = signatures;
        this.indexes = indexes;
        this.caller = caller;
    }

    /// The last leaf about each consent that has one.
    Map<UUID, Long> logged(Set<UUID> consents) {
        return consents.isEmpty() ? Map.of() : indexes.ofLatest(consents);
    }

    Proof of(Decision decision, Question question, Map<UUID, Long> logged, Instant now) {
        Permit permit = Permit.of(decision, question, caller.tenant(), now);
        return new Proof(
                signatures.jws(Permit.TYPE, permit.json()),
                permit.expiresAt(),
                decision.grounds().stream()
                        .map(Ground::id)
                        .flatMap(id -> Stream.ofNullable(logged.get(id)))
                        .max(naturalOrder())
                        .orElse(null));
    }
}
