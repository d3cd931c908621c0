package id.percaya.campaign.publishing.publication.stopping;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.Requests;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.Inbox;
import id.percaya.kit.messaging.WatermarkIntake;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
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
import org.jspecify.annotations.Nullable;
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

    private final Inbox inbox;
    private final WatermarkIntake watermarks;
    private final Transactions transactions;
    private final SupersededUseTimer check;
    private final UUID patient = Ids.next();
    private final UUID consent = Ids.next();

    TakedownReactionsTest(
            Inbox inbox,
            WatermarkIntake watermarks,
            Transactions transactions,
            SupersededUseTimer check) {
        this.inbox = inbox;
        this.watermarks = watermarks;
        this.transactions = transactions;
        this.check = check;
    }

    @BeforeEach
    void consentsAreKnown() {
        Instant asOf = Instant.now().plus(Duration.ofHours(1));
        watermarks.take(Records.batch(Records.watermark("consent", asOf)));
    }

    @Test
    void a_takedown_order_retracts_once() {
        String there = published(permitting());
        heard("placement.takedown-ordered.v1", UUID.fromString(there), 2, ordered(there));
        heard("placement.takedown-ordered.v1", UUID.fromString(there), 2, ordered(there));
        heard("placement.takedown-ordered.v1", UUID.fromString(there), 3, ordered(there));

        awaited(there, "RETRACTING");
        assertThat(history(there)).containsOnlyOnce("retraction-started");
        command(as("privacy-officer"), "/v1/publications/" + there + "/confirm-retracted")
                .statusCode(200)
                .body("state", equalTo("RETRACTED"));
    }

    @Test
    void an_order_for_an_unknown_publication_changes_nothing() {
        UUID printed = Ids.next();
        heard("placement.takedown-ordered.v1", printed, 2, ordered(printed.toString()));

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
        heard("consent." + how + ".v1", consent, 5, ended(how));

        awaited(later, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
        awaited(there, "RETRACTING");
    }

    @Test
    void a_restriction_stops_only_the_uses_it_removes() {
        String photo = permitting();
        String there = published(photo);
        String words = story("\"WORDS\"", "\"MASKED\"");
        String left = published(words);
        heard("consent.restricted.v1", consent, 5, restricted(grant("WORDS", "MASKED")));

        awaited(there, "RETRACTING");
        awaited(left, "PUBLISHED");
    }

    @Test
    void a_lifted_restriction_permits_again() {
        String story = permitting();
        heard("consent.restricted.v1", consent, 5, restricted(grant("WORDS", "MASKED")));
        heard("consent.restricted.v1", consent, 6, restricted(grant("PHOTO", "IDENTIFIABLE")));

        published(story);
    }

    @Test
    void a_use_that_the_next_consent_permits_goes_on() {
        String there = published(permitting());
        heard("consent.superseded.v1", consent, 5, superseded());
        heard("consent.given.v1", Ids.next(), 2, given(grant("PHOTO", "IDENTIFIABLE")));
        aMinuteLater();

        awaited(there, "PUBLISHED");
    }

    @Test
    void a_use_that_the_next_consent_does_not_permit_stops() {
        String there = published(permitting());
        heard("consent.superseded.v1", consent, 5, superseded());
        heard("consent.given.v1", Ids.next(), 2, given(grant("WORDS", "MASKED")));
        awaited(there, "PUBLISHED");
        aMinuteLater();

        awaited(there, "RETRACTING");
    }

    @Test
    void a_person_more_recognisable_than_permitted_is_held() {
        heard("consent.given.v1", consent, 2, given(grant("PHOTO", "MASKED")));
        String held = scheduled(story("\"PHOTO\"", null), account(), Instant.now());

        awaited(held, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
    }

    private String permitting() {
        heard(
                "consent.given.v1",
                consent,
                2,
                given(grant("PHOTO", "IDENTIFIABLE") + "," + grant("WORDS", "MASKED")));
        return story("\"PHOTO\"", null);
    }

    private String story(String medium, @Nullable String identifiability) {
        String how = identifiability == null ? "" : ", \"identifiability\": " + identifiability;
        return approvedContent(
                activeCampaign("EDUCATION"),
                """
                , "subjects": [{"subjectId": "%s", "media": [%s] %s}], "purpose": "EDUCATION"
                """
                        .formatted(patient, medium, how));
    }

    private String published(String story) {
        String id = scheduled(story, account(), Instant.now());
        awaited(id, "ACCEPTED_PENDING");
        sari().body("{\"url\": \"https://instagram.example/p/1\"}")
                .post("/v1/publications/" + id + "/confirm")
                .then()
                .statusCode(200);
        awaitChecked();
        return id;
    }

    /// Waits for the consent check that follows the sending, so that later events find it done.
    private static void awaitChecked() {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
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

    private void aMinuteLater() {
        Deadline due = new Deadline(TENANT, patient, Instant.now(), Ids.next(), consent.toString());
        transactions.retrying(
                TENANT,
                () -> {
                    check.due(due);
                    return due;
                });
    }

    private void heard(String type, UUID subject, int sequence, String json) {
        inbox.take(Records.batch(Records.of(type, subject, sequence, Requests.TENANT, json)));
    }

    private static List<String> history(String id) {
        return sari().get("/v1/publications/" + id + "/history")
                .then()
                .extract()
                .path("items.event");
    }

    private String ended(String how) {
        return """
        {"subjectId": "%s", "%sAt": "2027-05-01T00:00:00Z"}
        """
                .formatted(patient, how);
    }

    private String superseded() {
        return """
        {"subjectId": "%s", "by": "%s", "supersededAt": "2027-05-01T00:00:00Z"}
        """
                .formatted(patient, Ids.next());
    }

    private String ordered(String placement) {
        return """
        {"placementId": "%s", "consentId": "%s", "subjectId": "%s", "channel": "INSTAGRAM",
         "cause": "WITHDRAWN", "orderedAt": "2027-05-01T00:00:00Z", "dueAt": "2027-05-04T00:00:00Z"}
        """
                .formatted(placement, consent, patient);
    }

    private String given(String grants) {
        return """
        {"subjectId": "%s", "grants": [%s]}
        """
                .formatted(patient, grants);
    }

    private String restricted(String grants) {
        return """
        {"subjectId": "%s", "grants": [%s], "restrictedAt": "2027-05-01T00:00:00Z"}
        """
                .formatted(patient, grants);
    }

    private static String grant(String medium, String identifiability) {
        return """
        {"purpose": "EDUCATION", "channel": "INSTAGRAM", "medium": "%s", "identifiability": "%s",
         "assets": [], "territory": "ID",
         "from": "2020-01-01T00:00:00Z", "until": "2040-01-01T00:00:00Z"}
        """
                .formatted(medium, identifiability);
    }
}
