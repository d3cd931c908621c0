package id.percaya.consent.decision;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.give;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DecisionResourceTest {

    private final UUID siti = UUID.randomUUID();
    private final UUID budi = UUID.randomUUID();

    @Test
    void a_use_that_everyone_shown_consented_to_is_permitted() {
        String ofSiti = give(consent(siti, "PHOTO", "NAME")).extract().path("id");
        String ofBudi = give(consent(budi, "PHOTO", "NAME")).extract().path("id");

        ask(question(List.of(siti, budi), "PHOTO", "NAME"))
                .statusCode(200)
                .body("decision", equalTo("PERMIT"))
                .body("reasons", hasSize(0))
                .body("uncovered", hasSize(0))
                .body("consents.id", contains(ofSiti, ofBudi))
                .body("consents.version", contains(1, 1));
    }

    @Test
    void who_did_not_consent_is_named() {
        given(consent(siti, "PHOTO"));

        ask(question(List.of(siti, budi), "PHOTO"))
                .body("decision", equalTo("DENY"))
                .body("reasons", contains("NO_CONSENT"))
                .body("uncovered.subjectId", contains(budi.toString()))
                .body("consents", hasSize(0));
    }

    @Test
    void a_withdrawal_is_heard_by_the_very_next_decision() {
        withdraw(given(consent(siti, "PHOTO")));

        ask(question(List.of(siti), "PHOTO"))
                .body("decision", equalTo("DENY"))
                .body("reasons", contains("WITHDRAWN"));
    }

    @Test
    void what_was_permitted_before_the_withdrawal_was_permitted_then() {
        String address = given(consent(siti, "PHOTO"));
        Instant before = Instant.now();
        withdraw(address);

        ask(question(List.of(siti), before, "PHOTO")).body("decision", equalTo("PERMIT"));
    }

    @Test
    void a_use_before_the_signature_is_not_covered_though_the_grant_begins_earlier() {
        given(consent(siti, "PHOTO"));

        ask(question(List.of(siti), Instant.now().minus(Duration.ofHours(1)), "PHOTO"))
                .body("reasons", contains("NOT_YET_VALID"));
    }

    @Test
    void a_use_after_the_end_is_denied() {
        given(consent(siti, "PHOTO"));

        ask(question(List.of(siti), Instant.now().plus(Duration.ofDays(2)), "PHOTO"))
                .body("reasons", contains("EXPIRED"));
    }

    @Test
    void another_tenants_person_is_answered_as_nobody() {
        given(consent(siti, "PHOTO"));

        assertThat(askedByOthers(siti)).isEqualTo(askedByOthers(budi));
    }

    private static String askedByOthers(UUID subject) {
        return as("communications", OTHER_TENANT)
                .body(question(List.of(subject), "PHOTO"))
                .post("/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"(at|decidedAt|subjectId)\":\"[^\"]*\"", "");
    }

    @Test
    void a_day_too_far_ahead_is_refused() {
        ask(question(List.of(siti), Instant.now().plus(Duration.ofDays(400)), "PHOTO"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/at"));
    }

    @Test
    void a_question_about_nobody_is_refused() {
        ask(question(List.of(), "PHOTO")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "communications", "partner", "auditor"})
    void may_be_asked_by(String role) {
        as(role, TENANT)
                .body(question(List.of(siti), "PHOTO"))
                .post("/v1/decisions")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "crisis-lead", "tenant-admin"})
    void may_not_be_asked_by(String role) {
        as(role, TENANT)
                .body(question(List.of(siti), "PHOTO"))
                .post("/v1/decisions")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse ask(String question) {
        return as("communications", TENANT).body(question).post("/v1/decisions").then();
    }

    private static String question(List<UUID> subjects, String... media) {
        return question(subjects, Instant.now(), media);
    }

    private static String question(List<UUID> subjects, Instant at, String... media) {
        return """
        {"subjectIds": [%s], "purpose": "MARKETING", "channel": "INSTAGRAM", "media": [%s], "at": "%s"}
        """
                .formatted(quoted(subjects), quoted(List.of(media)), at);
    }

    private static String quoted(List<?> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    }
}
