package id.percaya.consent.decision;

import id.percaya.consent.Method;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Requests;
import id.percaya.consent.Channel;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Evidence;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
    private static final Instant JUNE = Instant.parse("2096-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2096-07-01T00:00:00Z");

    private final ConsentId id = new ConsentId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    @Inject ConsentLog log;
    @Inject Transactions transactions;
    @Inject ConsentGrantProjection projection;
    @Inject ConsentGrants grants;

    @Test
    void each_grant_is_a_row_that_begins_no_earlier_than_the_signature() {
        log.record(id, given());

        assertThat(about(ConsentLog.TENANT))
                .containsExactlyInAnyOrder(
                        grant(1, Medium.PHOTO, SIGNED, JULY, null),
                        grant(1, Medium.NAME, JUNE, JULY, null));
    }

    @Test
    void a_withdrawal_marks_every_grant() {
        log.record(id, given(), new ConsentWithdrawn(subject, null, null, JUNE));

        assertThat(about(ConsentLog.TENANT))
                .containsExactlyInAnyOrder(
                        grant(2, Medium.PHOTO, SIGNED, JULY, JUNE),
                        grant(2, Medium.NAME, JUNE, JULY, JUNE));
    }

    @Test
    void events_that_come_again_change_nothing() {
        log.record(
                id,
                given(),
                new ConsentExpired(subject, JULY),
                new ConsentWithdrawn(subject, null, null, JULY));
        List<ConsentGrant> before = about(ConsentLog.TENANT);

        log.hearAgain(id, 1, projection);
        log.hearAgain(id, 2, projection);

        assertThat(about(ConsentLog.TENANT)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void another_tenant_sees_none_of_it() {
        log.record(id, given());

        assertThat(about(HARAPAN)).isEmpty();
    }

    private ConsentGiven given() {
        return new ConsentGiven(
                subject,
                new Evidence("d".repeat(64), Method.RECORDED, SIGNED),
                List.of(
                        new Grant(Purpose.MARKETING, Channel.TIKTOK, Medium.PHOTO, APRIL, JULY),
                        new Grant(Purpose.MARKETING, Channel.TIKTOK, Medium.NAME, JUNE, JULY)),
                SIGNED);
    }

    private ConsentGrant grant(
            int version,
            Medium medium,
            Instant from,
            Instant until,
            @Nullable Instant withdrawnAt) {
        return new ConsentGrant(
                id.value(),
                version,
                subject,
                Purpose.MARKETING,
                Channel.TIKTOK,
                medium,
                from,
                until,
                withdrawnAt);
    }

    private List<ConsentGrant> about(Tenant tenant) {
        Question question =
                new Question(
                        Set.of(subject),
                        Purpose.MARKETING,
                        Channel.TIKTOK,
                        Set.of(Medium.PHOTO, Medium.NAME),
                        JUNE);
        return transactions.call(tenant, () -> grants.about(question));
    }
}
