package id.percaya.consent.use.decision;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.consent.Asset;
import id.percaya.consent.ConsentLog;
import id.percaya.consent.Medium;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DecisionResourceTest {

    private final UUID siti = UUID.randomUUID();
    private final UUID budi = UUID.randomUUID();
    private final ConsentId ofSiti = new ConsentId(UUID.randomUUID());
    private final Instant signed = Instant.now().minus(Duration.ofHours(1));
    private final DecisionRequestBuilder photo = new DecisionRequestBuilder(siti);

    @Inject ConsentLog log;

    @Test
    void a_use_that_everyone_shown_consented_to_is_permitted() {
        ConsentId ofBudi = new ConsentId(UUID.randomUUID());
        log.record(ofSiti, given(siti));
        log.record(ofBudi, given(budi));

        ask(new DecisionRequestBuilder(siti, budi))
                .statusCode(200)
                .body("decision", equalTo("PERMIT"))
                .body("reasons", hasSize(0))
                .body("uncovered", hasSize(0))
                .body("consents", hasSize(2))
                .body("consents.version", contains(1, 1))
                .body("obligations.kind", contains("NO_NAME", "REMOVE_BY"));
    }

    @Test
    void a_denial_lists_the_persons_without_consent() {
        log.record(ofSiti, given(siti));

        ask(new DecisionRequestBuilder(siti, budi))
                .body("decision", equalTo("DENY"))
                .body("reasons", contains("NO_CONSENT"))
                .body("uncovered.subjectId", contains(budi.toString()))
                .body("consents", hasSize(0))
                .body("obligations", hasSize(0))
                .body("decisionToken", nullValue())
                .body("expiresAt", nullValue());
    }

    @Test
    void a_withdrawal_takes_effect_with_the_next_decision() {
        log.record(ofSiti, given(siti), withdrawn());

        ask(photo).body("decision", equalTo("DENY")).body("reasons", contains("WITHDRAWN"));
    }

    @Test
    void as_of_before_the_withdrawal_it_was_permitted() {
        log.record(ofSiti, given(siti));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        log.recordNext(ofSiti, 1, withdrawn());

        ask(photo.with("asOf", before))
                .body("decision", equalTo("PERMIT"))
                .body("asOf", equalTo(before.toString()))
                .body("decisionToken", nullValue());
        ask(photo.with("at", signed.plusSeconds(1)))
                .body("decision", equalTo("PERMIT"))
                .body("decisionToken", nullValue());
        ask(photo).body("decision", equalTo("DENY"));
    }

    @Test
    void a_use_before_the_signature_or_after_the_end_is_denied() {
        log.record(ofSiti, given(siti));

        ask(photo.with("at", signed.minusSeconds(1))).body("reasons", contains("NOT_YET_VALID"));
        ask(photo.with("at", Instant.now().plus(Duration.ofDays(2))))
                .body("reasons", contains("EXPIRED"));
    }

    @Test
    void a_loss_of_capacity_makes_it_indeterminate() {
        UUID person = registered();
        log.record(ofSiti, given(person));
        Requests.officer()
                .body("{\"capacity\": \"LACKS_CAPACITY\"}")
                .post("/v1/subjects/" + person + "/change-capacity")
                .then()
                .statusCode(200);
        DecisionRequestBuilder shown = new DecisionRequestBuilder(person);

        ask(shown)
                .body("decision", equalTo("INDETERMINATE"))
                .body("reasons", contains("CAPACITY_CHANGED"))
                .body("decisionToken", nullValue());
        ask(shown.with("at", signed.plusSeconds(1))).body("decision", equalTo("PERMIT"));
    }

    /// Before the person's consents have been ended.
    @RepeatedTest(5)
    void an_erasure_takes_effect_with_its_response() {
        UUID person = registered();
        log.record(ofSiti, given(person));
        ask(new DecisionRequestBuilder(person)).body("decision", equalTo("PERMIT"));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        Requests.officer()
                .body("{\"reason\": \"REQUESTED\"}")
                .post("/v1/subjects/" + person + "/erase")
                .then()
                .statusCode(200);

        ask(new DecisionRequestBuilder(person))
                .body("decision", equalTo("DENY"))
                .body("reasons", contains("ERASED"));
        ask(new DecisionRequestBuilder(person).with("asOf", before))
                .body("decision", equalTo("PERMIT"));
    }

    @Test
    void unknown_foreign_and_unconsented_persons_and_other_assets_answer_alike() {
        UUID registered = registered();
        log.record(ofSiti, given(siti));

        String unknown = told(new DecisionRequestBuilder(UUID.randomUUID()), TENANT);

        assertThat(told(new DecisionRequestBuilder(registered), TENANT)).isEqualTo(unknown);
        assertThat(told(photo.with("assetHash", "b".repeat(64)), TENANT)).isEqualTo(unknown);
        assertThat(told(photo, OTHER_TENANT)).isEqualTo(unknown);
    }

    private static String told(DecisionRequestBuilder ask, String tenant) {
        return as("partner", tenant)
                .body(ask.json())
                .post("/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"(at|decidedAt|subjectId)\":\"[^\"]*\"", "");
    }

    @Test
    void a_batch_is_answered_in_order() {
        log.record(ofSiti, given(siti));

        askAll(photo, new DecisionRequestBuilder(budi), photo.with("at", signed.minusSeconds(1)))
                .statusCode(200)
                .body("decisions.decision", contains("PERMIT", "DENY", "DENY"))
                .body("decisions[1].reasons", contains("NO_CONSENT"))
                .body("decisions[2].reasons", contains("NOT_YET_VALID"));
    }

    @Test
    void a_batch_may_have_500_questions() {
        askAll(asked(500)).statusCode(200).body("decisions", hasSize(500));
        askAll(asked(501)).statusCode(400).body("violations.pointer", contains("/questions"));
        askAll().statusCode(400);
    }

    private DecisionRequestBuilder[] asked(int times) {
        DecisionRequestBuilder[] asked = new DecisionRequestBuilder[times];
        Arrays.fill(asked, photo);
        return asked;
    }

    @Test
    void one_invalid_question_rejects_the_batch_with_a_pointer() {
        askAll(photo, photo.with("asOf", Instant.now().plusSeconds(60)))
                .statusCode(422)
                .body("violations.pointer", contains("/questions/1/asOf"));
    }

    @Test
    void as_of_the_future_is_rejected() {
        ask(photo.with("asOf", Instant.now().plusSeconds(60)))
                .statusCode(422)
                .body("violations.pointer", contains("/asOf"))
                .body("violations.code", contains("IN_FUTURE"));
    }

    @Test
    void a_time_too_far_ahead_is_rejected() {
        ask(photo.with("at", Instant.now().plus(Duration.ofDays(400))))
                .statusCode(422)
                .body("violations.code", contains("TOO_FAR_AHEAD"));
    }

    @Test
    void a_malformed_question_is_rejected() {
        ask(photo.with("assetHash", "A".repeat(64))).statusCode(400);
        ask(photo.with("territory", "Indonesia")).statusCode(400);
        ask(photo.with("medium", "SMELL")).statusCode(400);
        ask(photo.with("mood", "any")).statusCode(400);
        ask(new DecisionRequestBuilder())
                .statusCode(400)
                .body("violations.pointer", contains("/subjectIds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "communications", "partner", "auditor"})
    void may_ask(String role) {
        as(role, TENANT).body(photo.json()).post("/v1/decisions").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "medical-reviewer", "crisis-lead", "tenant-admin"})
    void may_not_ask(String role) {
        as(role, TENANT).body(photo.json()).post("/v1/decisions").then().statusCode(403);
        as(role, TENANT).body(photo.inBatch()).post("/v1/decisions/batch").then().statusCode(403);
    }

    private ConsentGiven given(UUID subject) {
        return DecisionRequestBuilder.consent(
                subject,
                signed,
                Medium.PHOTO,
                new Asset(DecisionRequestBuilder.ASSET, DecisionRequestBuilder.HASH));
    }

    private ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(siti, null, null, Instant.now());
    }

    private static ValidatableResponse ask(DecisionRequestBuilder ask) {
        return as("communications", TENANT).body(ask.json()).post("/v1/decisions").then();
    }

    private static ValidatableResponse askAll(DecisionRequestBuilder... questions) {
        return as("communications", TENANT)
                .body(DecisionRequestBuilder.batch(List.of(questions)))
                .post("/v1/decisions/batch")
                .then();
    }
}
