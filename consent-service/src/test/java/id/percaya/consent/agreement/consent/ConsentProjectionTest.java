package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Money;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
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
    private static final UUID OLDER = ConsentFixtures.id("9");
    private static final Instant JULY = Instant.parse("2096-07-01T00:00:00Z");

    private final ConsentId id = new ConsentId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();
    private final Terms terms =
            new Terms(
                    ConsentFixtures.FORM,
                    "en",
                    List.of(ConsentFixtures.grant(Medium.WORDS, MAY, JULY)),
                    new Money("12.50", "IDR"));
    private final ConsentGiven given =
            new ConsentGiven(subject, terms, List.of(PAPER), Signer.subject(), OLDER, MAY, MAY);

    @Inject ConsentLog log;
    @Inject Transactions transactions;
    @Inject ConsentProjection projection;
    @Inject ConsentViews views;

    @Test
    void a_given_consent_has_the_fields_of_draft_and_signature() {
        log.record(
                id,
                new ConsentDrafted(subject, terms, OLDER, MAY, MAY),
                new ConsentOffered(subject, MAY),
                given);

        ConsentDetails shown = shown();
        assertThat(shown.state()).isEqualTo(ConsentState.GIVEN);
        assertThat(shown.version()).isEqualTo(3);
        assertThat(
                        new Terms(
                                shown.formId(),
                                shown.language(),
                                shown.grants(),
                                shown.compensation()))
                .isEqualTo(terms);
        assertThat(shown.evidence()).containsExactly(PAPER);
        assertThat(shown.signer()).isEqualTo(Signer.subject());
        assertThat(shown.supersedes()).isEqualTo(OLDER);
        assertThat(List.of(shown.filledAt(), shown.draftedAt(), shown.offeredAt(), shown.givenAt()))
                .containsOnly(MAY);
    }

    @Test
    void a_consent_without_a_draft_is_shown() {
        log.record(id, given);

        assertThat(shown().state()).isEqualTo(ConsentState.GIVEN);
        assertThat(shown().draftedAt()).isEqualTo(MAY);
    }

    @Test
    void a_restricted_consent_has_its_remaining_grants() {
        List<Grant> less = List.of(ConsentFixtures.grant(Medium.WORDS, MAY, JUNE));
        log.record(id, given, new ConsentRestricted(subject, less, MAY));

        assertThat(shown().state()).isEqualTo(ConsentState.RESTRICTED);
        assertThat(shown().grants()).isEqualTo(less);
    }

    @Test
    void a_consent_withdrawn_after_its_expiry_has_withdrawer_and_channel() {
        log.record(
                id,
                given,
                new ConsentExpired(subject, JUNE),
                new ConsentWithdrawn(subject, Withdrawer.SIGNER, "by phone", JULY));

        assertThat(shown().state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(shown().endedAt()).isEqualTo(JULY);
        assertThat(shown().withdrawnBy()).isEqualTo(Withdrawer.SIGNER);
        assertThat(shown().withdrawalChannel()).isEqualTo("by phone");
    }

    @Test
    void every_other_end_has_its_state() {
        assertThat(after(new ConsentRefused(subject, JULY))).isEqualTo(ConsentState.REFUSED);
        assertThat(after(new ConsentSuperseded(subject, OLDER, JULY)))
                .isEqualTo(ConsentState.SUPERSEDED);
        assertThat(after(new ConsentVoided(subject, List.of(VoidReason.NO_CAPACITY), JULY)))
                .isEqualTo(ConsentState.VOID);
        assertThat(after(new ConsentEnteredInError(subject, JULY)))
                .isEqualTo(ConsentState.ENTERED_IN_ERROR);
        assertThat(after(new ConsentErased(subject, JULY))).isEqualTo(ConsentState.ERASED);
    }

    private ConsentState after(ConsentEvent end) {
        ConsentId another = new ConsentId(UUID.randomUUID());
        log.record(another, given, end);
        ConsentDetails details =
                transactions.call(ConsentLog.TENANT, () -> views.details(another.value()));
        assertThat(details.endedAt()).isEqualTo(JULY);
        return details.state();
    }

    @Test
    void repeated_events_change_nothing() {
        log.record(
                id,
                given,
                new ConsentExpired(subject, JUNE),
                new ConsentWithdrawn(subject, null, null, JULY));
        ConsentDetails before = shown();

        log.redeliver(id, 1, projection);
        log.redeliver(id, 2, projection);

        assertThat(shown()).isEqualTo(before);
    }

    private ConsentDetails shown() {
        return transactions.call(ConsentLog.TENANT, () -> views.details(id.value()));
    }
}
