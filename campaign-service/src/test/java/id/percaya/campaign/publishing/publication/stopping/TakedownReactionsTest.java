package id.percaya.campaign.publishing.publication.stopping;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.confirm;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.ConsentWatermarks;
import id.percaya.campaign.EventBodies;
import id.percaya.campaign.EventBodies.ConsentGiven;
import id.percaya.campaign.EventBodies.ConsentRestricted;
import id.percaya.campaign.EventBodies.ConsentSuperseded;
import id.percaya.campaign.EventBodies.Grant;
import id.percaya.campaign.EventBodies.TakedownOrdered;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.campaign.Requests;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The effect of a consent's end on publications that show the person.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakedownReactionsTest {

    private static final String BEHIND =
            "items.find { it.subscription == 'published-consent-check' }.behindEvents";

    private static final Tenant TENANT = new Tenant(Requests.TENANT);
    private static final Grant PHOTO = Grant.of("PHOTO", "IDENTIFIABLE");
    private static final Grant MASKED_WORDS = Grant.of("WORDS", "MASKED");

    private final ReceivedEvents received;
    private final Transactions transactions;
    private final SupersededUseTimer check;
    private final UUID patient = Ids.next();
    private final UUID consent = Ids.next();
    private ConsentWatermarks watermarks;

    TakedownReactionsTest(
            ReceivedEvents received, Transactions transactions, SupersededUseTimer check) {
        this.received = received;
        this.transactions = transactions;
        this.check = check;
    }

    @BeforeEach
    void consentsAreKnown() {
        watermarks = received.consentsStayKnown();
    }

    @AfterEach
    void consentServiceStops() {
        watermarks.close();
    }

    @Test
    void a_takedown_order_retracts_once() {
        String there = published(permitting());
        takedownOrdered(UUID.fromString(there), 2);
        takedownOrdered(UUID.fromString(there), 2);
        takedownOrdered(UUID.fromString(there), 3);

        awaited(there, "RETRACTING");
        assertThat(history(there)).containsOnlyOnce("retraction-started");
        command(as("privacy-officer"), "/v1/publications/" + there + "/confirm-retracted")
                .statusCode(200)
                .body("state", equalTo("RETRACTED"));
    }

    @Test
    void an_order_for_an_unknown_publication_changes_nothing() {
        UUID printed = Ids.next();
        takedownOrdered(printed, 2);

        sari().get("/v1/publications/" + printed).then().statusCode(404);
    }

    @Test
    void the_history_names_the_consents() {
        String there = published(permitting());

        List<Map<String, Object>> relied =
                sari().get("/v1/publications/" + there + "/history")
                        .then()
                        .extract()
                        .path("items.find { it.event == 'publication-published' }.what.consents");
        assertThat(relied).containsExactly(Map.of("consentId", consent.toString(), "version", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voided", "erased", "withdrawn", "expired"})
    void the_end_of_a_consent_holds_scheduled_and_retracts_published(String how) {
        String story = permitting();
        String there = published(story);
        String later = later(story);
        received.take("consent." + how + ".v1", consent, 5, EventBodies.consentEnded(how, patient));

        awaited(later, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
        awaited(there, "RETRACTING");
    }

    @Test
    void a_restriction_stops_only_the_uses_it_removes() {
        String photo = permitting();
        String there = published(photo);
        String words = story(SubjectBody.of(patient, "WORDS").withIdentifiability("MASKED"));
        String left = published(words);
        restricted(5, MASKED_WORDS);

        awaited(there, "RETRACTING");
        awaited(left, "PUBLISHED");
    }

    @Test
    void a_lifted_restriction_permits_again() {
        String story = permitting();
        restricted(5, MASKED_WORDS);
        restricted(6, PHOTO);

        published(story);
    }

    @Test
    void a_use_that_the_next_consent_permits_goes_on() {
        String there = published(permitting());
        given(Ids.next(), PHOTO);
        superseded();
        check();

        awaited(there, "PUBLISHED");
    }

    @Test
    void a_use_that_the_next_consent_does_not_permit_stops() {
        String story = permitting();
        String there = published(story);
        String later = later(story);
        Instant before = Instant.now();
        given(Ids.next(), MASKED_WORDS);
        superseded();

        awaited(later, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
        awaited(there, "RETRACTING");
        assertThat(Instant.now()).isBefore(before.plus(Duration.ofSeconds(30)));
    }

    @Test
    void a_person_more_recognisable_than_permitted_is_held() {
        given(consent, Grant.of("PHOTO", "MASKED"));
        String held = scheduled(story(SubjectBody.of(patient, "PHOTO")), account(), Instant.now());

        awaited(held, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
    }

    private String permitting() {
        given(consent, PHOTO, MASKED_WORDS);
        return story(SubjectBody.of(patient, "PHOTO"));
    }

    private static String story(SubjectBody shown) {
        ContentBody content = ContentBody.of(activeCampaign("EDUCATION"));
        return approved(content.withSubject(shown, "EDUCATION"));
    }

    private String published(String story) {
        String id = scheduled(story, account(), Instant.now());
        awaited(id, "ACCEPTED_PENDING");
        confirm(id, "https://instagram.com/p/" + id).statusCode(200);
        awaitChecked();
        return id;
    }

    /// Waits for the consent check that follows the sending, so that later events find it done.
    private static void awaitChecked() {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        int behind;
        do {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(50_000_000L);
            behind = as("operator", "percaya").get("/v1/operations/subscriptions").path(BEHIND);
        } while (behind > 0);
    }

    private String later(String story) {
        return scheduled(story, account(), Instant.now().plus(Duration.ofMinutes(30)));
    }

    private static String account() {
        return manualAccount("INSTAGRAM");
    }

    private void check() {
        Deadline due = SupersededUseTimer.deadline(TENANT, patient, Instant.now(), Ids.next());
        transactions.retrying(
                TENANT,
                () -> {
                    check.due(due);
                    return due;
                });
    }

    private void takedownOrdered(UUID placement, int sequence) {
        TakedownOrdered order = TakedownOrdered.of(placement, consent, patient);
        received.take("placement.takedown-ordered.v1", placement, sequence, order);
    }

    private void given(UUID id, Grant... grants) {
        received.take("consent.given.v1", id, 2, ConsentGiven.of(patient, grants));
    }

    private void restricted(int sequence, Grant... grants) {
        ConsentRestricted restricted = ConsentRestricted.of(patient, grants);
        received.take("consent.restricted.v1", consent, sequence, restricted);
    }

    private void superseded() {
        received.take("consent.superseded.v1", consent, 5, ConsentSuperseded.of(patient));
    }

    private static List<String> history(String id) {
        return sari().get("/v1/publications/" + id + "/history")
                .then()
                .extract()
                .path("items.event");
    }
}
