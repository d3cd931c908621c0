package id.percaya.consent.agreement.expiring;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.ConsentLog;
import id.percaya.consent.Medium;
import id.percaya.consent.Patience;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.view.RebuildProgress.State;
import id.percaya.eventstore.postgres.view.Rebuilds;
import id.percaya.eventstore.postgres.view.ViewAge;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.view.RowQuery.Keyed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ExpiringGrantProjectionTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant tomorrow = now.plus(Duration.ofDays(1));
    private final Instant nextWeek = now.plus(Duration.ofDays(7));
    private final ConsentId id = new ConsentId(Ids.next());
    private final UUID subject = UUID.randomUUID();
    private final ConsentGiven given =
            new ConsentGiven(
                    subject,
                    ConsentFixtures.terms(
                            ConsentFixtures.grant(Medium.PHOTO, now, nextWeek),
                            ConsentFixtures.grant(Medium.NAME, now, tomorrow)),
                    List.of(ConsentFixtures.PAPER),
                    Signer.subject(),
                    null,
                    now,
                    now);
    private final ConsentWithdrawn withdrawn = new ConsentWithdrawn(subject, null, null, now);

    @Inject ConsentLog log;
    @Inject Transactions transactions;
    @Inject ExpiringGrantViews grants;
    @Inject View<ConsentEvent> view;
    @Inject ViewAge age;
    @Inject Rebuilds rebuilds;

    @Test
    void the_earliest_end_comes_first() {
        log.record(id, given);
        awaitHeard();

        assertThat(shown())
                .containsExactly(grant(Medium.NAME, tomorrow), grant(Medium.PHOTO, nextWeek));
    }

    @Test
    void a_withdrawn_consent_has_no_expiring_grants() {
        log.record(id, given, withdrawn);
        awaitHeard();

        assertThat(shown()).isEmpty();
    }

    @Test
    void a_restricted_consent_has_only_its_remaining_grants() {
        ConsentRestricted restricted =
                new ConsentRestricted(
                        subject, List.of(ConsentFixtures.grant(Medium.NAME, now, tomorrow)), now);
        log.record(id, given, restricted);
        awaitHeard();

        assertThat(shown()).containsExactly(grant(Medium.NAME, tomorrow));
    }

    @Test
    void repeated_events_change_nothing() {
        log.record(id, given, withdrawn);
        awaitHeard();

        log.redeliver(id, 1, view);
        log.redeliver(id, 2, view);

        assertThat(shown()).isEmpty();
    }

    @Test
    void the_view_can_be_read_during_a_rebuild() {
        log.record(id, given);
        awaitHeard();

        for (int time = 0; time < 3; time++) {
            rebuilds.start(view, "siti");
            Patience.until(
                    () -> {
                        assertThat(shown()).hasSize(2);
                        return rebuilds.progress().getFirst();
                    },
                    rebuild -> rebuild.state() == State.DONE);
        }
    }

    private ExpiringGrant grant(Medium medium, Instant endsAt) {
        return new ExpiringGrant(
                id.value(), subject, Purpose.MARKETING, Channel.INSTAGRAM, medium, endsAt);
    }

    private void awaitHeard() {
        Instant recorded = Instant.now();
        Patience.until(
                () -> transactions.call(ConsentLog.TENANT, () -> age.asOf(view)),
                asOf -> !asOf.isBefore(recorded));
    }

    private List<ExpiringGrant> shown() {
        return transactions
                .call(
                        ConsentLog.TENANT,
                        () -> grants.within(now, Duration.ofDays(30)).page(null, 200))
                .stream()
                .map(Keyed::item)
                .filter(each -> each.consentId().equals(id.value()))
                .toList();
    }
}
