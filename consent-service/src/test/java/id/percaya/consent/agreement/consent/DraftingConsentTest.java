package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.draft;
import static id.percaya.consent.Requests.form;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.Patience;
import id.percaya.consent.RequestJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftingConsentTest {

    private final Instant from = Instant.now();
    private final Instant until = from.plus(Duration.ofDays(1));

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void answers_with_the_consent_its_location_and_its_version() {
        ValidatableResponse answer = draft(consent(subject, "PHOTO", "VIDEO"));

        String id = answer.extract().path("id");
        answer.statusCode(201)
                .header("Location", endsWith("/v1/consents/" + id))
                .header("ETag", startsWith("\"1."))
                .body("version", equalTo(1))
                .body("subjectId", equalTo(subject.toString()))
                .body("state", equalTo("DRAFT"))
                .body("evidence", empty())
                .body("grants.medium", contains("PHOTO", "VIDEO"))
                .body("endedAt", nullValue());
    }

    @Test
    void a_refusal_names_all_defects() {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");

        draft(consent(subject, past, past.plusSeconds(60), "PHOTO", "PHOTO"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("GRANT_ENDED"))
                .body("reasons", contains("GRANT_ENDED", "OVERLAPPING_GRANTS"));
    }

    @Test
    void an_unknown_person_and_an_unknown_form_are_refused() {
        draft(ConsentBodies.draft(UUID.randomUUID(), UUID.randomUUID(), from, until, "PHOTO"))
                .statusCode(409)
                .body("reasons", contains("SUBJECT_UNKNOWN", "FORM_NOT_PUBLISHED"));
    }

    @Test
    void another_persons_consent_cannot_be_superseded() {
        String others = given(consent(registered(), "PHOTO")).replaceAll(".*/", "");

        draft(superseding(others))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/supersedes"));
    }

    @Test
    void the_older_consent_is_superseded_when_the_new_one_is_given() {
        String older = given(consent(subject, "PHOTO"));
        String newer = given(superseding(older.replaceAll(".*/", "")));

        Patience.until(() -> officer().get(older).<String>path("state"), "SUPERSEDED"::equals);
        officer().get(older).then().body("supersededBy", equalTo(newer.replaceAll(".*/", "")));
    }

    @Test
    void a_grant_that_ends_before_it_starts_is_refused() {
        Instant now = Instant.now();

        draft(consent(subject, now, now.minusSeconds(1), "PHOTO"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/grants/0/until"))
                .body("violations[0].code", equalTo("END_BEFORE_START"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "UK", "EU"})
    void an_unknown_territory_is_refused(String territory) {
        draft(within(territory))
                .statusCode(422)
                .body("violations.pointer", contains("/grants/0/territory"))
                .body("violations.code", contains("UNKNOWN_TERRITORY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "GB", "WORLD"})
    void a_known_territory_is_accepted(String territory) {
        draft(within(territory)).statusCode(201).body("grants.territory", contains(territory));
    }

    @Test
    void an_unknown_currency_is_refused() {
        draft(paid("RPI"))
                .statusCode(422)
                .body("violations.pointer", contains("/compensation/currency"))
                .body("violations.code", contains("UNKNOWN_CURRENCY"));
        draft(paid("IDR")).statusCode(201).body("compensation.currency", equalTo("IDR"));
    }

    @Test
    void a_draft_without_a_grant_is_refused() {
        draft(consent(subject)).statusCode(400).body("violations.pointer", contains("/grants"));
    }

    @Test
    void too_many_grants_are_refused() {
        String[] media = new String[201];
        Arrays.fill(media, "PHOTO");

        draft(consent(subject, media))
                .statusCode(400)
                .body("violations.pointer", contains("/grants"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{}",
                "{\"subjectId\": \"siti\"}",
                "{\"subjectId\": \"0198c0de-0000-7000-8000-000000000001\", \"name\": \"Siti\"}"
            })
    void a_malformed_consent_is_refused(String body) {
        draft(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TELEPATHY", "photo", "0", "\\u0000"})
    void an_unknown_medium_is_refused(String medium) {
        draft(consent(subject, "PHOTO").replace("PHOTO", medium)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "tomorrow", "2027-13-01T00:00:00Z"})
    void an_impossible_instant_is_refused(String until) {
        String body = consent(subject, "PHOTO");

        draft(body.replaceFirst("\"until\":\"[^\"]*\"", "\"until\":\"" + until + "\""))
                .statusCode(400);
    }

    @Test
    void two_mebibytes_are_refused() {
        draft(" ".repeat(2 * 1024 * 1024) + consent(subject, "PHOTO")).statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "auditor", "partner", "tenant-admin"})
    void only_the_privacy_officer_may_draft(String role) {
        as(role, TENANT)
                .body(consent(subject, "PHOTO"))
                .post("/v1/consents")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void a_request_without_a_token_is_unauthorized() {
        RestAssured.given()
                .contentType("application/json")
                .body(consent(subject, "PHOTO"))
                .post("/v1/consents")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void the_same_idempotency_key_drafts_once() {
        String key = UUID.randomUUID().toString();
        String body = consent(subject, "PHOTO");

        String first = draftWithKey(key, body).then().statusCode(201).extract().asString();
        String second = draftWithKey(key, body).then().statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        officer()
                .queryParam("subjectId", subject)
                .get("/v1/consents")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_idempotency_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        draftWithKey(key, consent(subject, "PHOTO")).then().statusCode(201);

        draftWithKey(key, consent(subject, "VIDEO"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private String superseding(String older) {
        return RequestJson.of(ConsentBodies.superseding(UUID.fromString(older), photo()));
    }

    private String paid(String currency) {
        return RequestJson.of(ConsentBodies.paying(currency, photo()));
    }

    private String within(String territory) {
        List<GrantRequest> grants = List.of(ConsentBodies.within(territory, from, until));
        return RequestJson.of(ConsentBodies.draft(subject, form(), grants));
    }

    private DraftConsentRequest photo() {
        return ConsentBodies.draft(subject, form(), ConsentBodies.grants(from, until, "PHOTO"));
    }

    private static Response draftWithKey(String key, String body) {
        return officer().header("Idempotency-Key", key).body(body).post("/v1/consents");
    }
}
