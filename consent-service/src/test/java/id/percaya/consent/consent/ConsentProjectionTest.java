package id.percaya.consent.consent;

import id.percaya.consent.Method;

import id.percaya.consent.Grant;

import id.percaya.consent.Medium;

import id.percaya.consent.Channel;

import id.percaya.consent.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentProjectionTest {

    private static final Instant MAY = Instant.parse("2096-05-01T00:00:00.123456Z");
    private static final Instant JUNE = Instant.parse("2096-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2096-07-01T00:00:00Z");

    private final ConsentId id = new ConsentId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private final Evidence evidence = new Evidence("c".repeat(64), Method.E_SIGNED, MAY);
    private final List<Grant> grants =
            List.of(new Grant(Purpose.EDUCATION, Channel.X, Medium.WORDS, MAY, JUNE));

    @Inject ConsentLog log;
    @Inject Transactions transactions;
    @Inject ConsentProjection projection;
    @Inject ConsentViews views;

    @Test
    void a_given_consent_is_shown_as_it_was_given() {
        log.record(id, new ConsentGiven(subject, evidence, grants, MAY));

        assertThat(shown())
                .isEqualTo(
                        new ConsentDetails(
                                id.value(),
                                1,
                                subject,
                                ConsentState.GIVEN,
                                evidence,
                                grants,
                                MAY,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void a_consent_withdrawn_after_its_expiry_tells_both() {
        log.record(
                id,
                new ConsentGiven(subject, evidence, grants, MAY),
                new ConsentExpired(subject, JUNE),
                new ConsentWithdrawn(subject, Withdrawer.SIGNER, "by phone", JULY));

        assertThat(shown())
                .isEqualTo(
                        new ConsentDetails(
                                id.value(),
                                3,
                                subject,
                                ConsentState.WITHDRAWN,
                                evidence,
                                grants,
                                MAY,
                                JULY,
                                Withdrawer.SIGNER,
                                "by phone",
                                JUNE));
    }

    @Test
    void events_that_come_again_change_nothing() {
        log.record(
                id,
                new ConsentGiven(subject, evidence, grants, MAY),
                new ConsentExpired(subject, JUNE),
                new ConsentWithdrawn(subject, null, null, JULY));
        ConsentDetails before = shown();

        log.hearAgain(id, 1, projection);
        log.hearAgain(id, 2, projection);

        assertThat(shown()).isEqualTo(before);
    }

    private ConsentDetails shown() {
        return transactions.call(ConsentLog.TENANT, () -> views.details(id.value()));
    }
}
