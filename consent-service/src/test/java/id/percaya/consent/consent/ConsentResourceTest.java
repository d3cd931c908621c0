package id.percaya.consent.consent;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.give;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentResourceTest {

    private final UUID subject = UUID.randomUUID();

    @Nested
    class Giving {

        @Test
        void answers_with_the_consent_its_place_and_its_version() {
            ValidatableResponse answer = give(consent(subject, "PHOTO", "VIDEO"));

            String id = answer.extract().path("id");
            answer.statusCode(201)
                    .header("Location", endsWith("/v1/consents/" + id))
                    .header("ETag", "\"1\"")
                    .body("version", equalTo(1))
                    .body("subjectId", equalTo(subject.toString()))
                    .body("state", equalTo("GIVEN"))
                    .body("evidence.method", equalTo("WRITTEN"))
                    .body("grants.medium", contains("PHOTO", "VIDEO"))
                    .body("withdrawnAt", nullValue());
        }

        @Test
        void with_defects_names_all_of_them() {
            Instant past = Instant.parse("2020-01-01T00:00:00Z");

            give(consent(subject, past, past.plusSeconds(60), "PHOTO", "PHOTO"))
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("GRANT_ENDED"))
                    .body("reasons", contains("GRANT_ENDED", "OVERLAPPING_GRANTS"));
        }

        @Test
        void with_an_end_before_its_start_is_impossible() {
            Instant now = Instant.now();

            give(consent(subject, now, now.minusSeconds(1), "PHOTO"))
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/grants/0/until"))
                    .body("violations[0].code", equalTo("END_BEFORE_START"));
        }

        @Test
        void without_a_grant_is_refused_with_its_place() {
            give(consent(subject)).statusCode(400).body("violations.pointer", contains("/grants"));
        }

        @Test
        void with_too_many_grants_is_refused() {
            String[] media = new String[201];
            java.util.Arrays.fill(media, "PHOTO");

            give(consent(subject, media))
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
        void what_is_no_consent_is_refused(String body) {
            give(body).statusCode(400).contentType("application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"TELEPATHY", "photo", "0", "\\u0000"})
        void a_medium_that_does_not_exist_is_refused(String medium) {
            give(consent(subject, medium)).statusCode(400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "tomorrow", "2027-13-01T00:00:00Z"})
        void an_instant_that_cannot_be_is_refused(String until) {
            String body = consent(subject, "PHOTO");

            give(body.replaceFirst("\"until\": \"[^\"]*\"", "\"until\": \"" + until + "\""))
                    .statusCode(400);
        }

        @Test
        void two_mebibytes_is_refused() {
            give(" ".repeat(2 * 1024 * 1024) + consent(subject, "PHOTO")).statusCode(413);
        }

        @ParameterizedTest
        @ValueSource(strings = {"communications", "auditor", "partner", "tenant-admin"})
        void is_for_the_privacy_officer_alone(String role) {
            as(role, TENANT)
                    .body(consent(subject, "PHOTO"))
                    .post("/v1/consents")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }

        @Test
        void without_a_token_is_unauthorized() {
            io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body(consent(subject, "PHOTO"))
                    .post("/v1/consents")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }

        @Test
        void with_the_same_key_again_gives_once_and_answers_the_same() {
            String key = UUID.randomUUID().toString();
            String body = consent(subject, "PHOTO");

            String first = giveWithKey(key, body).then().statusCode(201).extract().asString();
            String second = giveWithKey(key, body).then().statusCode(201).extract().asString();

            assertThat(second).isEqualTo(first);
            officer()
                    .queryParam("subjectId", subject)
                    .get("/v1/consents")
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void with_the_same_key_and_another_body_is_refused() {
            String key = UUID.randomUUID().toString();
            giveWithKey(key, consent(subject, "PHOTO")).then().statusCode(201);

            giveWithKey(key, consent(subject, "VIDEO"))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        }

        private static Response giveWithKey(String key, String body) {
            return officer().header("Idempotency-Key", key).body(body).post("/v1/consents");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void answers_with_the_new_state() {
            String address = given(consent(subject, "PHOTO"));

            officer()
                    .body("{\"by\": \"GUARDIAN\", \"channel\": \"by phone\"}")
                    .post(address + "/withdraw")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("state", equalTo("WITHDRAWN"))
                    .body("withdrawnBy", equalTo("GUARDIAN"))
                    .body("withdrawalChannel", equalTo("by phone"));
        }

        @Test
        void twice_changes_nothing() {
            String address = given(consent(subject, "PHOTO"));
            String once = withdraw(address).statusCode(200).extract().asString();

            withdraw(address).statusCode(200).header("ETag", "\"2\"").body(equalTo(once));
        }

        @Test
        void what_has_changed_since_it_was_seen_is_refused() {
            String address = given(consent(subject, "PHOTO"));
            withdraw(address);

            officer()
                    .header("If-Match", "\"1\"")
                    .body("{}")
                    .post(address + "/withdraw")
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json");
        }

        @Test
        void what_was_seen_is_accepted() {
            String address = given(consent(subject, "PHOTO"));

            officer()
                    .header("If-Match", "\"1\"")
                    .body("{}")
                    .post(address + "/withdraw")
                    .then()
                    .statusCode(200);
        }

        @Test
        void a_nul_character_in_how_it_came_is_refused() {
            String address = given(consent(subject, "PHOTO"));

            officer()
                    .body("{\"channel\": \"by\\u0000phone\"}")
                    .post(address + "/withdraw")
                    .then()
                    .statusCode(400);
        }

        @Test
        void too_long_a_text_is_refused_with_its_place() {
            String address = given(consent(subject, "PHOTO"));

            officer()
                    .body("{\"channel\": \"" + "a".repeat(201) + "\"}")
                    .post(address + "/withdraw")
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/channel"));
        }

        @Test
        void another_tenants_consent_is_not_found_as_one_that_does_not_exist() {
            String address = given(consent(subject, "PHOTO"));

            assertThat(withdrawalByOthers(address))
                    .isEqualTo(withdrawalByOthers("/v1/consents/" + UUID.randomUUID()));
            officer().get(address).then().body("state", equalTo("GIVEN"));
        }

        private static String withdrawalByOthers(String address) {
            Response answer =
                    as("privacy-officer", OTHER_TENANT).body("{}").post(address + "/withdraw");
            return told(answer);
        }
    }

    @Nested
    class Showing {

        @Test
        void what_has_not_changed_is_not_sent_again() {
            String address = given(consent(subject, "PHOTO"));

            officer().header("If-None-Match", "\"1\"").get(address).then().statusCode(304);
        }

        @Test
        void history_tells_what_happened_and_by_whom() {
            String address = given(consent(subject, "PHOTO"));
            withdraw(address);

            as("auditor", TENANT)
                    .get(address + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.event", contains("consent-given", "consent-withdrawn"))
                    .body("items.version", contains(1, 2))
                    .body("items[0].what.grants", hasSize(1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/history"})
        void another_tenants_consent_is_not_found_as_one_that_does_not_exist(String part) {
            String address = given(consent(subject, "PHOTO"));

            assertThat(told(as("auditor", OTHER_TENANT).get(address + part)))
                    .isEqualTo(told(as("auditor", TENANT).get("/v1/consents/" + subject + part)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"communications", "partner", "tenant-admin"})
        void is_not_for_everyone(String role) {
            as(role, TENANT).get(given(consent(subject, "PHOTO"))).then().statusCode(403);
        }
    }

    @Nested
    class Listing {

        @Test
        void a_persons_consents_newest_first_page_by_page() {
            given(consent(subject, "PHOTO"));
            given(consent(subject, "VIDEO"));
            given(consent(subject, "NAME"));

            Response first = page(null);
            Response second = page(first.path("next"));

            assertThat(first.<List<Object>>path("items.grants.medium.flatten()"))
                    .containsExactly("NAME", "VIDEO");
            assertThat(second.<List<Object>>path("items.grants.medium.flatten()"))
                    .containsExactly("PHOTO");
            second.then().body("next", nullValue());
        }

        @Test
        void in_one_state() {
            withdraw(given(consent(subject, "PHOTO")));
            given(consent(subject, "VIDEO"));

            officer()
                    .queryParam("subjectId", subject)
                    .queryParam("state", "WITHDRAWN")
                    .get("/v1/consents")
                    .then()
                    .body("items.state", contains("WITHDRAWN"));
        }

        @Test
        void another_tenants_consents_are_not_listed() {
            given(consent(subject, "PHOTO"));

            as("auditor", OTHER_TENANT)
                    .queryParam("subjectId", subject)
                    .get("/v1/consents")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }

        private Response page(@org.jspecify.annotations.Nullable String cursor) {
            var request = officer().queryParam("subjectId", subject).queryParam("limit", 2);
            return (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/consents");
        }
    }

    /// Status and body, but for what names the request itself.
    private static String told(Response answer) {
        return answer.statusCode()
                + answer.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
    }
}
