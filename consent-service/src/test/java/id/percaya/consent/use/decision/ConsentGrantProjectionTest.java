package id.percaya.consent.use.decision;

import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Money;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentEvidence;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.use.decision.ConsentGrant.End;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentGrantProjectionTest {

    private static final Tenant HARAPAN = new Tenant(Requests.OTHER_TENANT);
    private static final Instant APRIL = Instant.parse("2096-04-01T00:00:00Z");
    private static final Instant SIGNED = Instant.parse("2096-05-01T00:00:00.123456Z");
    private static final Instant MAY = Instant.parse("2096-05-15T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2096-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2096-07-01T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2096-08-01T00:00:00Z");
    private static final Grant PHOTO = ConsentFixtures.grant(Medium.PHOTO, APRIL, AUGUST);
    private static final Grant NAME = ConsentFixtures.grant(Medium.NAME, JUNE, AUGUST);

    private final ConsentId id = new ConsentId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private final ConsentGiven given =
            given(
                    new Terms(
                            ConsentFixtures.FORM,
                            "id",
                            List.of(PHOTO, NAME),
                            new Money("1", "IDR")),
                    PAPER);
    private final ConsentRestricted restricted =
            new ConsentRestricted(subject, List.of(PHOTO), MAY);
    private final ConsentRestrictionLifted lifted =
            new ConsentRestrictionLifted(subject, List.of(PHOTO, NAME), List.of(PAPER), JUNE);
    private final ConsentWithdrawn withdrawn = new ConsentWithdrawn(subject, null, null, JULY);

    @Inject ConsentLog log;
    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject ConsentGrantProjection projection;
    @Inject ConsentGrantViews grants;

    @Test
    void each_grant_begins_no_earlier_than_the_signature() {
        log.record(id, given);

        assertThat(known(null))
                .containsExactlyInAnyOrder(
                        row(1, Medium.PHOTO, SIGNED, null), row(1, Medium.NAME, JUNE, null));
    }

    @Test
    void a_consent_without_a_form_is_kept_too() {
        ConsentEvidence unkept = new ConsentEvidence(null, "d".repeat(64), Method.RECORDED);
        log.record(id, given(new Terms(null, "id", List.of(PHOTO), null), unkept));

        assertThat(known(null))
                .extracting(ConsentGrant::grant, ConsentGrant::compensated)
                .containsExactly(tuple(ConsentFixtures.grant(Medium.PHOTO, SIGNED, AUGUST), false));
    }

    @Test
    void a_restriction_ends_all_grants_and_begins_the_rest() {
        log.record(id, given, restricted);

        assertThat(known(null))
                .containsExactlyInAnyOrder(
                        row(2, Medium.PHOTO, SIGNED, new End(DecisionReason.RESTRICTED, MAY)),
                        row(2, Medium.NAME, JUNE, new End(DecisionReason.RESTRICTED, MAY)),
                        row(2, Medium.PHOTO, MAY, null));
    }

    @Test
    void a_withdrawal_after_a_lifted_restriction_ends_the_open_grants() {
        log.record(id, given, restricted, lifted, withdrawn);

        assertThat(known(null))
                .containsExactlyInAnyOrder(
                        row(4, Medium.PHOTO, SIGNED, new End(DecisionReason.RESTRICTED, MAY)),
                        row(4, Medium.NAME, JUNE, new End(DecisionReason.RESTRICTED, MAY)),
                        row(4, Medium.PHOTO, MAY, new End(DecisionReason.RESTRICTED, JUNE)),
                        row(4, Medium.PHOTO, JUNE, new End(DecisionReason.WITHDRAWN, JULY)),
                        row(4, Medium.NAME, JUNE, new End(DecisionReason.WITHDRAWN, JULY)));
    }

    @Test
    void each_past_state_of_knowledge_can_be_read() {
        ConsentErased erased = new ConsentErased(subject, JULY);
        List<ConsentEvent> history = List.of(given, restricted, lifted, withdrawn, erased);
        log.record(id, history.toArray(ConsentEvent[]::new));
        List<Instant> moments =
                transactions.call(
                        ConsentLog.TENANT,
                        () ->
                                store
                                        .read(ConsentLog.TENANT, id.stream(), ConsentEvent.TYPES)
                                        .stream()
                                        .map(Recorded::at)
                                        .toList());

        assertThat(of(id, moments.getFirst().minusNanos(1000))).isEmpty();
        assertThat(of(id, moments.get(0))).hasSize(2).allMatch(row -> row.end() == null);
        assertThat(of(id, moments.get(1))).hasSize(3).allMatch(row -> row.version() == 2);
        assertThat(of(id, moments.get(2))).hasSize(5).allMatch(row -> row.version() == 3);
        assertThat(of(id, moments.get(3)))
                .filteredOn(row -> row.end() != null && row.end().as() == DecisionReason.WITHDRAWN)
                .hasSize(2);
        assertThat(of(id, moments.get(4))).hasSize(5).allMatch(row -> row.version() == 5);
        assertThat(of(id, null)).hasSameElementsAs(of(id, moments.get(4)));
    }

    @Test
    void each_kind_of_end_is_kept() {
        assertThat(endAfter(new ConsentSuperseded(subject, ConsentFixtures.id("2"), JULY)))
                .isEqualTo(new End(DecisionReason.SUPERSEDED, JULY));
        assertThat(endAfter(new ConsentVoided(subject, List.of(), JULY)))
                .isEqualTo(new End(DecisionReason.VOID, JULY));
        assertThat(endAfter(new ConsentErased(subject, JULY)))
                .isEqualTo(new End(DecisionReason.ERASED, JULY));
    }

    @Test
    void an_expiry_writes_nothing() {
        assertThat(endAfter(new ConsentExpired(subject, AUGUST))).isNull();
    }

    @Test
    void a_void_consent_stays_void_after_a_withdrawal() {
        assertThat(
                        endAfter(
                                new ConsentVoided(subject, List.of(), JUNE),
                                new ConsentWithdrawn(subject, null, null, MAY)))
                .isEqualTo(new End(DecisionReason.VOID, JUNE));
    }

    @Test
    void redelivered_events_change_nothing() {
        log.record(id, given, restricted, lifted, withdrawn);
        List<ConsentGrant> before = known(null);

        log.redeliver(id, 1, projection);
        log.redeliver(id, 3, projection);

        assertThat(known(null)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void another_tenant_sees_nothing() {
        log.record(id, given);

        assertThat(grants.now(HARAPAN, Set.of(subject))).isEmpty();
    }

    private ConsentGiven given(Terms terms, ConsentEvidence evidence) {
        return new ConsentGiven(
                subject, terms, List.of(evidence), Signer.subject(), null, SIGNED, SIGNED);
    }

    private @Nullable End endAfter(ConsentEvent... events) {
        ConsentId another = new ConsentId(UUID.randomUUID());
        ConsentEvent[] history = new ConsentEvent[events.length + 1];
        history[0] = given;
        System.arraycopy(events, 0, history, 1, events.length);
        log.record(another, history);
        return of(another, null).getFirst().end();
    }

    private ConsentGrant row(int version, Medium medium, Instant from, @Nullable End end) {
        return new ConsentGrant(
                id.value(),
                version,
                subject,
                ConsentFixtures.grant(medium, from, AUGUST),
                true,
                SIGNED,
                end,
                null);
    }

    private List<ConsentGrant> of(ConsentId consent, @Nullable Instant asOf) {
        return known(asOf).stream()
                .filter(each -> each.consentId().equals(consent.value()))
                .toList();
    }

    private List<ConsentGrant> known(@Nullable Instant asOf) {
        Map<UUID, List<ConsentGrant>> known =
                asOf == null
                        ? grants.now(ConsentLog.TENANT, Set.of(subject))
                        : grants.asOf(asOf, ConsentLog.TENANT, Set.of(subject));
        return known.getOrDefault(subject, List.of());
    }
}
