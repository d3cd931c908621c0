package id.percaya.consent.use.decision;

import static java.util.stream.Collectors.groupingBy;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.use.decision.ConsentGrant.End;
import id.percaya.eventstore.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Does in a list what [ConsentGrantProjection] does in PostgreSQL; [ConsentGrantHistoriesTest]
/// shows that they are equal.
final class InMemoryConsentGrants {

    private final World world;

    InMemoryConsentGrants(World world) {
        this.world = world;
    }

    Map<UUID, List<ConsentGrant>> known(@Nullable Instant asOf) {
        return world.histories().stream()
                .flatMap(history -> known(history, asOf).stream())
                .map(grant -> doubted(grant, asOf))
                .collect(groupingBy(ConsentGrant::subjectId));
    }

    private ConsentGrant doubted(ConsentGrant grant, @Nullable Instant asOf) {
        return new ConsentGrant(
                grant.consentId(),
                grant.version(),
                grant.subjectId(),
                grant.grant(),
                grant.compensated(),
                grant.signedAt(),
                grant.end(),
                world.lost(grant.subjectId(), grant.signedAt(), asOf).findFirst().orElse(null));
    }

    private static List<ConsentGrant> known(History history, @Nullable Instant asOf) {
        List<ConsentGrant> grants = List.of();
        for (Recorded<ConsentEvent> each : history.recorded()) {
            if (asOf == null || !each.at().isAfter(asOf)) {
                grants = after(grants, each);
            }
        }
        return grants;
    }

    private static List<ConsentGrant> after(
            List<ConsentGrant> grants, Recorded<ConsentEvent> recorded) {
        int version = recorded.version().value();
        return switch (recorded.event()) {
            case ConsentGiven e -> given(recorded, e);
            case ConsentRestricted e -> replaced(grants, version, e.grants(), e.restrictedAt());
            case ConsentRestrictionLifted e -> replaced(grants, version, e.grants(), e.liftedAt());
            case ConsentWithdrawn e ->
                    ended(grants, version, DecisionReason.WITHDRAWN, e.withdrawnAt());
            case ConsentSuperseded e ->
                    ended(grants, version, DecisionReason.SUPERSEDED, e.supersededAt());
            case ConsentVoided e -> ended(grants, version, DecisionReason.VOID, e.voidedAt());
            case ConsentEnteredInError e ->
                    ended(grants, version, DecisionReason.VOID, e.notedAt());
            case ConsentErased e -> ended(grants, version, DecisionReason.ERASED, e.erasedAt());
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _, ConsentExpired _ -> grants;
        };
    }

    private static List<ConsentGrant> given(Recorded<?> recorded, ConsentGiven given) {
        List<ConsentGrant> grants = new ArrayList<>();
        for (Grant grant : given.terms().grants()) {
            if (grant.until().isAfter(given.signedAt())) {
                grants.add(
                        new ConsentGrant(
                                recorded.stream().id(),
                                recorded.version().value(),
                                given.subjectId(),
                                from(given.signedAt(), grant),
                                given.terms().compensation() != null,
                                given.signedAt(),
                                null,
                                null));
            }
        }
        return grants;
    }

    private static List<ConsentGrant> replaced(
            List<ConsentGrant> grants, int version, List<Grant> remaining, Instant at) {
        List<ConsentGrant> replaced =
                new ArrayList<>(ended(grants, version, DecisionReason.RESTRICTED, at));
        if (grants.isEmpty()) {
            return replaced;
        }
        ConsentGrant first = replaced.getFirst();
        for (Grant grant : remaining) {
            if (grant.until().isAfter(at)) {
                replaced.add(
                        new ConsentGrant(
                                first.consentId(),
                                version,
                                first.subjectId(),
                                from(at, grant),
                                first.compensated(),
                                first.signedAt(),
                                null,
                                null));
            }
        }
        return replaced;
    }

    private static List<ConsentGrant> ended(
            List<ConsentGrant> grants, int version, DecisionReason reason, Instant at) {
        return grants.stream()
                .map(each ->
                        new ConsentGrant(
                                each.consentId(),
                                version,
                                each.subjectId(),
                                each.grant(),
                                each.compensated(),
                                each.signedAt(),
                                end(each.end(), reason, at),
                                null))
                .toList();
    }

    private static End end(@Nullable End before, DecisionReason reason, Instant at) {
        if (before == null) {
            return new End(reason, at);
        }
        return reason == DecisionReason.VOID && before.as() != DecisionReason.VOID
                ? new End(DecisionReason.VOID, before.at())
                : before;
    }

    private static Grant from(Instant earliest, Grant grant) {
        return new Grant(
                grant.purpose(),
                grant.channel(),
                grant.medium(),
                grant.identifiability(),
                grant.assets(),
                grant.territory(),
                grant.from().isBefore(earliest) ? earliest : grant.from(),
                grant.until());
    }
}
