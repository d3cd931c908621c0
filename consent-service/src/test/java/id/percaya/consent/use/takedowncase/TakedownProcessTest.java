package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.use.takedowncase.AwaitedStates.awaited;
import static id.percaya.consent.use.takedowncase.AwaitedStates.placement;
import static id.percaya.consent.use.takedowncase.AwaitedStates.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Patience;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.use.placement.PublicationMessages;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The takedown process from the end of a consent to its certificate.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakedownProcessTest {

    private static final String STOP_ASKED = "publication.stop-asked.v1";
    private static final String DESPITE_STOP = "publication.published-despite-stop.v1";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private final ConsentLog log;
    private final PublicationMessages campaign;
    private final Transactions transactions;
    private final TakedownDeadline timer;
    private final UUID subject = Ids.next();
    private final UUID consent = Ids.next();
    private final UUID publication = Ids.next();

    TakedownProcessTest(
            ConsentLog log,
            PublicationMessages campaign,
            Transactions transactions,
            TakedownDeadline timer) {
        this.log = log;
        this.campaign = campaign;
        this.transactions = transactions;
        this.timer = timer;
    }

    @Test
    void uses_under_a_withdrawn_consent_are_ordered_down_and_certified() {
        campaign.published(publication, 5, subject, consent);
        withdraw(now);
        awaited(placement(publication), "TAKEDOWN_ORDERED")
                .body("orders.consentId", contains(consent.toString()))
                .body("orders[0].dueAt", equalTo(now.plus(Duration.ofDays(3)).toString()));
        awaited(withdrawal(consent), "STOPPING")
                .body("outstanding", contains(publication.toString()));
        officer()
                .get(withdrawal(consent) + "/certificate")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_COMPLETED"));

        campaign.retracted(publication, 7, subject, consent);

        awaited(withdrawal(consent), "COMPLETED").body("lateBy", nullValue());
        officer()
                .get(withdrawal(consent) + "/certificate")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("certificate.cause", equalTo("WITHDRAWN"))
                .body("certificate.uses.placementId", contains(publication.toString()))
                .body("certificate.uses.channel", contains("INSTAGRAM"))
                .body("certificate.uses.outcome", contains("TAKEN_DOWN"));
    }

    @Test
    void a_use_taken_down_before_the_order_is_certified_too() {
        campaign.published(publication, 5, subject, consent);
        campaign.retracted(publication, 7, subject, consent);
        awaited(placement(publication), "TAKEDOWN_ACKNOWLEDGED");
        withdraw(now.minusSeconds(3600));

        awaited(withdrawal(consent), "COMPLETED")
                .body("settled.placementId", contains(publication.toString()));
    }

    static Stream<Arguments> ends() {
        UUID anybody = new UUID(0, 1);
        return Stream.of(
                Arguments.of("EXPIRED", new ConsentExpired(anybody, Instant.now())),
                Arguments.of("VOIDED", new ConsentVoided(anybody, List.of(), Instant.now())),
                Arguments.of("ENTERED_IN_ERROR", new ConsentEnteredInError(anybody, Instant.now())),
                Arguments.of("ERASED", new ConsentErased(anybody, Instant.now())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void every_other_end_orders_takedowns_too(String cause, ConsentEvent end) {
        campaign.published(publication, 5, end.subjectId(), consent);
        log.record(new ConsentId(consent), end);

        awaited(placement(publication), "TAKEDOWN_ORDERED").body("orders.cause", contains(cause));
    }

    @Test
    void a_withdrawal_without_uses_is_certified_at_once() {
        withdraw(now);

        awaited(withdrawal(consent), "COMPLETED");
        officer()
                .get(withdrawal(consent) + "/certificate")
                .then()
                .statusCode(200)
                .body("certificate.uses", empty());
    }

    @Test
    void uses_under_another_consent_of_the_person_stay() {
        campaign.published(publication, 5, subject, Ids.next());
        withdraw(now);

        awaited(withdrawal(consent), "COMPLETED");
        officer().get(placement(publication)).then().body("state", equalTo("LIVE"));
    }

    @Test
    void a_use_without_named_consents_is_taken_down_if_it_shows_the_person() {
        campaign.published(publication, 5, subject);
        withdraw(now);

        awaited(placement(publication), "TAKEDOWN_ORDERED");
    }

    @Test
    void a_use_reported_late_is_ordered_down_and_leads_to_a_new_certificate() {
        withdraw(now);
        awaited(withdrawal(consent), "COMPLETED");
        campaign.published(publication, 5, subject, consent);

        awaited(placement(publication), "TAKEDOWN_ORDERED");
        awaited(withdrawal(consent), "STOPPING");
        campaign.retracted(publication, 7, subject, consent);
        awaited(withdrawal(consent), "COMPLETED").body("settled", contains(notNullValue()));
    }

    @Test
    void uses_under_a_superseded_consent_end_with_its_successor() {
        UUID next = Ids.next();
        UUID late = Ids.next();
        campaign.published(publication, 5, subject, consent);
        log.record(new ConsentId(consent), new ConsentSuperseded(subject, next, now));
        log.record(new ConsentId(next), new ConsentWithdrawn(subject, null, null, now));
        campaign.published(late, 5, subject, consent);

        awaited(placement(publication), "TAKEDOWN_ORDERED")
                .body("orders.consentId", contains(next.toString()));
        awaited(placement(late), "TAKEDOWN_ORDERED");
    }

    @Test
    void a_retraction_before_the_publication_is_recorded_as_taken_down() {
        campaign.retracted(publication, 7, subject, consent);
        campaign.published(publication, 5, subject, consent);

        awaited(placement(publication), "TAKEDOWN_ACKNOWLEDGED").body("publishedAt", nullValue());
    }

    @Test
    void redelivered_records_change_nothing() {
        campaign.published(publication, 5, subject, consent);
        campaign.published(publication, 5, subject, consent);
        campaign.published(publication, 6, subject, consent);
        campaign.retracted(publication, 7, subject, consent);
        campaign.retracted(publication, 8, subject, consent);

        assertThat(history(placement(publication)))
                .containsExactly("placement-recorded", "takedown-acknowledged");
    }

    @Test
    void a_publication_without_persons_is_not_recorded() {
        campaign.heard(
                "publication.published.v1",
                publication,
                5,
                PublicationMessages.told("PUBLISHED", subject).replace("\"" + subject + "\"", ""));

        officer().get(placement(publication)).then().statusCode(404);
    }

    @Test
    void an_unconfirmed_publication_counts_until_it_fails() {
        campaign.unconfirmed(publication, 5, subject, consent);
        withdraw(now);
        awaited(withdrawal(consent), "STOPPING");
        campaign.failed(publication, 6, subject);

        awaited(withdrawal(consent), "COMPLETED");
    }

    @Test
    void a_use_despite_a_stop_is_recorded_and_ordered_down() {
        withdraw(now);
        awaited(withdrawal(consent), "COMPLETED");
        campaign.sample(DESPITE_STOP, publication, 6, subject, consent);

        awaited(placement(publication), "TAKEDOWN_ORDERED")
                .body("url", equalTo("https://instagram.com/p/1"))
                .body("orders.consentId", contains(consent.toString()));
        awaited(withdrawal(consent), "STOPPING");
        assertThat(history(placement(publication)))
                .containsExactly("placement-recorded", "takedown-ordered");
    }

    @Test
    void a_use_despite_a_stop_is_recorded_once_beside_its_publication() {
        campaign.published(publication, 5, subject, consent);
        campaign.sample(DESPITE_STOP, publication, 6, subject, consent);

        assertThat(history(placement(publication))).containsExactly("placement-recorded");
    }

    @Test
    void what_a_person_has_in_hand_counts_until_they_deny_it_if_a_consent_was_the_reason() {
        withdraw(now);
        awaited(withdrawal(consent), "COMPLETED");
        campaign.sample(STOP_ASKED, publication, 5, subject, consent);
        awaited(placement(publication), "TAKEDOWN_ORDERED");
        awaited(withdrawal(consent), "STOPPING");
        campaign.failed(publication, 6, subject);

        awaited(withdrawal(consent), "COMPLETED");
    }

    @Test
    void a_stop_for_another_reason_is_no_use() {
        campaign.heard(
                STOP_ASKED,
                publication,
                5,
                PublicationMessages.told("STOP_ASKED", subject, consent)
                        .replaceFirst("\\{", "{\"reasons\": [\"HALTED\"], "));

        officer().get(placement(publication)).then().statusCode(404);
    }

    @Test
    void a_failed_takedown_is_shown_and_can_succeed_later() {
        campaign.published(publication, 5, subject, consent);
        withdraw(now);
        awaited(placement(publication), "TAKEDOWN_ORDERED");
        campaign.retractionFailed(publication, 7);
        awaited(placement(publication), "TAKEDOWN_FAILED");
        officer()
                .post(placement(publication) + "/order-takedown-again")
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEDOWN_ORDERED"));
        officer()
                .body("{\"reason\": \"the partner does not answer\"}")
                .post(placement(publication) + "/fail-takedown")
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEDOWN_FAILED"));
        campaign.retracted(publication, 9, subject, consent);

        awaited(withdrawal(consent), "COMPLETED");
    }

    @Test
    void a_late_takedown_is_overdue_and_completes_late() {
        Instant longAgo = now.minus(Duration.ofHours(71));
        campaign.published(publication, 5, subject, consent);
        withdraw(longAgo);
        awaited(withdrawal(consent), "STOPPING");
        theTimeIsOver(longAgo.plus(Duration.ofDays(3)));

        awaited(withdrawal(consent), "OVERDUE").body("overdueAt", notNullValue());
        assertThat(overdue(placement(publication))).isTrue();
        campaign.retracted(publication, 7, subject, consent);
        awaited(withdrawal(consent), "COMPLETED").body("overdueAt", notNullValue());
    }

    @Test
    void a_withdrawal_becomes_overdue_by_its_timer() {
        Instant longAgo = now.minus(Duration.ofHours(73));
        campaign.published(publication, 5, subject, consent);
        withdraw(longAgo);

        awaited(withdrawal(consent), "OVERDUE");
        assertThat(overdue(placement(publication))).isTrue();
        campaign.retracted(publication, 7, subject, consent);
        awaited(withdrawal(consent), "COMPLETED").body("lateBy", notNullValue());
    }

    private void withdraw(Instant at) {
        log.record(new ConsentId(consent), new ConsentWithdrawn(subject, null, null, at));
    }

    private void theTimeIsOver(Instant at) {
        UUID id = TakedownCaseId.of(consent).value();
        Deadline due = new Deadline(ConsentLog.TENANT, id, at, Ids.next(), "due");
        transactions.retrying(
                ConsentLog.TENANT,
                () -> {
                    timer.due(due);
                    return due;
                });
    }

    private static boolean overdue(String placement) {
        return Patience.until(
                () -> officer().get(placement).<Boolean>path("orders[0].overdue"),
                Boolean.TRUE::equals);
    }

    private static List<String> history(String address) {
        return officer().get(address + "/history").then().extract().path("items.event");
    }
}
