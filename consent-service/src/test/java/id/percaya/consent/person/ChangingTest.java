package id.percaya.consent.person;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.person.People.addSubstitute;
import static id.percaya.consent.person.People.adult;
import static id.percaya.consent.person.People.changeCapacity;
import static id.percaya.consent.person.People.child;
import static id.percaya.consent.person.People.parent;
import static id.percaya.consent.person.People.registered;
import static id.percaya.consent.person.People.substitute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.RequestJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ChangingTest {

    @Test
    void a_changed_capacity_is_in_the_answer() {
        changeCapacity(registered(adult()), "LACKS_CAPACITY")
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("capacity", equalTo("LACKS_CAPACITY"));
    }

    @Test
    void a_child_cannot_be_declared_an_adult() {
        changeCapacity(registered(child()), "ADULT")
                .statusCode(409)
                .body("code", equalTo("UNDER_AGE"));
    }

    @Test
    void substitutes_are_shown_in_the_legal_order() {
        String address = registered(child());
        addSubstitute(address, substitute("LEGAL_GUARDIAN")).statusCode(200);
        addSubstitute(address, substitute("SIBLING")).statusCode(200);

        addSubstitute(address, parent())
                .statusCode(200)
                .header("ETag", startsWith("\"4."))
                .body("substitutes.relation", contains("PARENT", "SIBLING", "LEGAL_GUARDIAN"))
                .body("substitutes[0].name", nullValue())
                .body("substitutes[0].authority", nullValue());
        officer()
                .get(address)
                .then()
                .body("substitutes.relation", contains("PARENT", "SIBLING", "LEGAL_GUARDIAN"))
                .body("substitutes[0].name", equalTo("Ibu Contoh"))
                .body("substitutes[0].authority", equalTo("Akta kelahiran 0042"));
    }

    @Test
    void a_substitute_without_an_authority_is_accepted() {
        String address = registered(child());
        addSubstitute(address, "{\"relation\": \"PARENT\", \"name\": \"Ibu\"}").statusCode(200);

        officer()
                .get(address)
                .then()
                .body("substitutes[0].name", equalTo("Ibu"))
                .body("substitutes[0].authority", nullValue());
    }

    @Test
    void a_substitute_can_be_removed_once() {
        String address = registered(child());
        String id = addSubstitute(address, parent()).extract().path("substitutes[0].id");

        remove(address, id).statusCode(200).body("substitutes", hasSize(0));
        remove(address, id).statusCode(409).body("code", equalTo("NO_SUCH_SUBSTITUTE"));
    }

    @Test
    void a_person_has_at_most_twenty_substitutes() {
        String address = registered(child());
        for (int i = 0; i < 20; i++) {
            addSubstitute(address, substitute("HEIR")).statusCode(200);
        }

        addSubstitute(address, substitute("HEIR"))
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_SUBSTITUTES"));
    }

    @Test
    void a_stale_version_is_refused() {
        String address = registered(child());
        addSubstitute(address, parent());

        officer()
                .header("If-Match", "\"1\"")
                .body(parent())
                .post(address + "/add-substitute")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "change-capacity, '{}'",
        "change-capacity, '{\"capacity\": \"WISE\"}'",
        "add-substitute, '{\"relation\": \"FRIEND\", \"name\": \"Budi\"}'",
        "add-substitute, '{\"relation\": \"HEIR\", \"name\": \"\"}'",
        "add-substitute, '{\"relation\": \"HEIR\", \"name\": \"a\\u0000b\"}'",
        "add-substitute, '{\"relation\": \"HEIR\", \"name\": \"Budi\", \"since\": 1}'",
        "remove-substitute, '{}'",
        "remove-substitute, '{\"substituteId\": \"mother\"}'"
    })
    void a_malformed_request_is_refused(String verb, String body) {
        officer().body(body).post(registered(child()) + "/" + verb).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "authority"})
    void a_text_that_is_too_long_is_refused_with_its_pointer(String field) {
        String body =
                parent().replaceFirst(
                                "\"" + field + "\":\"[^\"]*",
                                "\"" + field + "\":\"" + "a".repeat(501));

        addSubstitute(registered(child()), body)
                .statusCode(400)
                .body("violations.pointer", contains("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-capacity", "add-substitute", "remove-substitute"})
    void only_the_privacy_officer_may_change_a_person(String verb) {
        String address = registered(child());

        for (String role : new String[] {"auditor", "communications", "legal-reviewer"}) {
            as(role, TENANT).body(body(verb)).post(address + "/" + verb).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-capacity", "add-substitute", "remove-substitute"})
    void another_tenants_person_is_answered_like_a_missing_one(String verb) {
        String address = registered(child());
        String nowhere = "/v1/subjects/" + UUID.randomUUID();

        assertThat(byOthers(address, verb)).isEqualTo(byOthers(nowhere, verb)).startsWith("404");
        officer().get(address).then().header("ETag", startsWith("\"1."));
    }

    private static String byOthers(String address, String verb) {
        return told(
                as("privacy-officer", OTHER_TENANT).body(body(verb)).post(address + "/" + verb));
    }

    private static String body(String verb) {
        return switch (verb) {
            case "change-capacity" -> "{\"capacity\": \"DECEASED\"}";
            case "add-substitute" -> parent();
            default -> "{\"substituteId\": \"" + UUID.randomUUID() + "\"}";
        };
    }

    private static ValidatableResponse remove(String address, String substitute) {
        return officer()
                .body(RequestJson.of(new RemoveSubstituteRequest(UUID.fromString(substitute))))
                .post(address + "/remove-substitute")
                .then();
    }
}
