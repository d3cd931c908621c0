package id.percaya.consent.person;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.person.People.adult;
import static id.percaya.consent.person.People.child;
import static id.percaya.consent.person.People.register;
import static id.percaya.consent.person.People.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RegisteringTest {

    @Test
    void answers_with_the_record_its_location_and_its_version() {
        ValidatableResponse answer = register(adult());

        answer.statusCode(201)
                .header("Location", endsWith("/v1/subjects/" + answer.extract().path("id")))
                .header("ETag", startsWith("\"1."))
                .body("capacity", equalTo("ADULT"))
                .body("substitutes", hasSize(0))
                .body("erasedAt", nullValue());
        assertThat(answer.extract().asString()).doesNotContain("Siti", "siti", "1990");
    }

    @Test
    void the_privacy_officer_reads_the_personal_fields() {
        officer()
                .get(registered(adult()))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("name", equalTo("Siti Contoh"))
                .body("birthDate", equalTo("1990-05-17"))
                .body("contact", equalTo("siti@contoh.example"));
    }

    @Test
    void a_child_needs_neither_a_contact_nor_a_substitute_yet() {
        register(child()).statusCode(201).body("capacity", equalTo("MINOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"capacity\": \"MINOR\"', BIRTH_DATE_MISSING",
        "'\"capacity\": \"MINOR\", \"birthDate\": \"1990-05-17\"', OF_AGE",
        "'\"capacity\": \"ADULT\", \"birthDate\": \"2020-05-17\"', UNDER_AGE",
        "'\"capacity\": \"ADULT\", \"birthDate\": \"2999-05-17\"', BORN_IN_FUTURE"
    })
    void a_capacity_that_contradicts_the_birth_date_is_refused(String rest, String code) {
        register("{\"name\": \"Siti\", " + rest + "}").statusCode(409).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', /name",
        "'{\"name\": \" \", \"capacity\": \"ADULT\"}', /name",
        "'{\"name\": \"Siti\"}', /capacity",
        "'{\"name\": \"Siti\", \"capacity\": \"CHILD\"}', /capacity",
        "'{\"name\": \"Siti\", \"capacity\": \"ADULT\", \"id\": \"1\"}', /id",
        "'{\"name\": [\"Siti\"], \"capacity\": \"ADULT\"}', /name",
        "'{\"name\": 7, \"capacity\": \"ADULT\"}', /name",
        "'{\"name\": \"Siti\", \"capacity\": \"ADULT\", \"birthDate\": \"17-05-1990\"}', /birthDate",
        "'{\"name\": \"Siti\", \"capacity\": \"ADULT\", \"birthDate\": 19900517}', /birthDate",
        "'{\"name\": \"Siti\", \"capacity\": \"ADULT\", \"birthDate\": \"1650-05-17\"}', /birthDate"
    })
    void a_malformed_person_is_refused_with_its_pointer(String body, String pointer) {
        register(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u202eb", "\\ud800", "a\\u0007b"})
    void a_name_with_invisible_characters_is_refused(String name) {
        register(adult().replace("Siti Contoh", name)).statusCode(400);
    }

    @Test
    void a_name_that_is_too_long_is_refused_with_its_pointer() {
        register(adult("a".repeat(201)))
                .statusCode(400)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    void two_mebibytes_are_refused() {
        register(adult("a".repeat(2 * 1024 * 1024))).statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "legal-reviewer", "auditor", "partner"})
    void only_the_privacy_officer_may_register(String role) {
        as(role, TENANT).body(adult()).post("/v1/subjects").then().statusCode(403);
    }

    @Test
    void a_request_without_a_token_is_unauthorized() {
        RestAssured.given()
                .contentType("application/json")
                .body(adult())
                .post("/v1/subjects")
                .then()
                .statusCode(401);
    }

    @Test
    void the_same_idempotency_key_registers_once() {
        String key = UUID.randomUUID().toString();

        String first = registerWithKey(key).then().statusCode(201).extract().path("id");
        String second = registerWithKey(key).then().statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
    }

    private static Response registerWithKey(String key) {
        return officer().header("Idempotency-Key", key).body(adult()).post("/v1/subjects");
    }
}
