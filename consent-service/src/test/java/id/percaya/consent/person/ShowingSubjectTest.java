package id.percaya.consent.person;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.person.People.addSubstitute;
import static id.percaya.consent.person.People.adult;
import static id.percaya.consent.person.People.child;
import static id.percaya.consent.person.People.id;
import static id.percaya.consent.person.People.parent;
import static id.percaya.consent.person.People.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShowingSubjectTest {

    @Test
    void the_auditor_sees_everything_but_the_personal_fields() {
        String address = registered(child());
        addSubstitute(address, parent());

        String shown =
                as("auditor", TENANT)
                        .get(address)
                        .then()
                        .statusCode(200)
                        .body("capacity", equalTo("MINOR"))
                        .body("substitutes.relation", contains("PARENT"))
                        .extract()
                        .asString();

        assertThat(shown)
                .doesNotContain("Contoh", "Akta", "birthDate", "name", "contact", "authority");
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "auditor"})
    void the_history_contains_no_personal_fields(String role) {
        String address = registered(child());
        addSubstitute(address, parent());

        String history =
                as(role, TENANT)
                        .get(address + "/history")
                        .then()
                        .statusCode(200)
                        .body("items.event", contains("subject-registered", "substitute-added"))
                        .body("items[0].what.name.sealed", equalTo(true))
                        .body("items[0].what.capacity", equalTo("MINOR"))
                        .extract()
                        .asString();

        assertThat(history).doesNotContain("Contoh", "Akta");
    }

    @Test
    void a_person_is_found_by_pseudonym() {
        String address = registered(adult());

        String found =
                officer()
                        .get("/v1/subjects?pseudonym=" + id(address))
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(id(address).toString()))
                        .extract()
                        .asString();

        assertThat(found).doesNotContain("Contoh");
    }

    @Test
    void an_unknown_person_is_not_found() {
        officer()
                .get("/v1/subjects?pseudonym=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        officer().get("/v1/subjects?pseudonym=Siti").then().statusCode(400);
    }

    @Test
    void the_list_is_newest_first_and_in_pages() {
        String older = id(registered(adult())).toString();
        String newer = id(registered(child())).toString();
        addSubstitute("/v1/subjects/" + newer, parent());

        String next =
                officer()
                        .get("/v1/subjects?limit=1")
                        .then()
                        .body("items.id", contains(newer))
                        .body("items[0].substitutes.relation", contains("PARENT"))
                        .body("next", notNullValue())
                        .extract()
                        .path("next");
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/subjects")
                .then()
                .body("items.id", contains(older));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "communications", "legal-reviewer", "partner"})
    void only_the_privacy_officer_may_list_persons(String role) {
        as(role, TENANT).get("/v1/subjects").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "legal-reviewer", "partner", "tenant-admin"})
    void other_roles_may_not_read_a_person(String role) {
        String address = registered(adult());

        as(role, TENANT).get(address).then().statusCode(403);
        as(role, TENANT).get(address + "/history").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void another_tenants_person_is_answered_like_a_missing_one(String part) {
        String address = registered(adult());
        String nowhere = "/v1/subjects/" + UUID.randomUUID();

        assertThat(told(as("privacy-officer", OTHER_TENANT).get(address + part)))
                .isEqualTo(told(officer().get(nowhere + part)))
                .startsWith("404");
    }

    @Test
    void another_tenants_persons_are_not_listed() {
        String address = registered(adult());

        as("privacy-officer", OTHER_TENANT)
                .get("/v1/subjects?pseudonym=" + id(address))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_unchanged_person_answers_304() {
        String address = registered(adult());
        String etag = officer().get(address).header("ETag");

        officer().header("If-None-Match", etag).get(address).then().statusCode(304);
    }

    @Test
    void a_role_that_sees_less_of_a_person_has_another_etag() {
        String address = registered(adult());
        String officers = officer().get(address).header("ETag");

        as("auditor", TENANT)
                .header("If-None-Match", officers)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", not(officers))
                .body("name", nullValue());
    }
}
