package id.percaya.consent.agreement.form;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.agreement.form.ExampleForm.content;
import static id.percaya.consent.agreement.form.ExampleForm.drafted;
import static id.percaya.consent.agreement.form.ExampleForm.form;
import static id.percaya.consent.agreement.form.ExampleForm.publish;
import static id.percaya.consent.agreement.form.ExampleForm.published;
import static id.percaya.consent.agreement.form.ExampleForm.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublishingTest {

    @Test
    void answers_with_the_hash_of_each_languages_text() {
        String address = drafted(form());

        publish(address)
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("state", equalTo("PUBLISHED"))
                .body("texts.keySet()", contains("en", "id"))
                .body("texts.id", matchesPattern("[0-9a-f]{64}"))
                .body("publishedAt", notNullValue());
    }

    @Test
    void an_incomplete_form_is_refused_with_every_element_that_is_missing() {
        ObjectNode form = form();
        texts(form, "id").remove("EXPIRY");
        texts(form, "id").put("NOT_RETRACTABLE", "  \n ");
        texts(form, "en").remove("EXPIRY");

        publish(drafted(form))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("ELEMENTS_MISSING"))
                .body(
                        "reasons",
                        contains(
                                "ELEMENTS_MISSING",
                                "MISSING_EXPIRY_IN_EN",
                                "MISSING_EXPIRY_IN_ID",
                                "MISSING_NOT_RETRACTABLE_IN_ID"));
    }

    @Test
    void an_empty_language_lacks_every_element() {
        ObjectNode form = form();
        texts(form, "en").removeAll();

        publish(drafted(form))
                .statusCode(409)
                .body("reasons", hasSize(1 + Element.values().length))
                .body("reasons", hasItems("MISSING_COPY_IN_EN", "MISSING_RIGHTS_IN_EN"));
    }

    @Test
    void a_form_in_no_language_is_refused() {
        ObjectNode form = form();
        content(form).putObject("wordings");

        publish(drafted(form)).statusCode(409).body("code", equalTo("NO_LANGUAGE"));
    }

    @Test
    void publishing_twice_changes_nothing() {
        String address = published(form());

        publish(address).statusCode(200).header("ETag", startsWith("\"2."));
    }

    @Test
    void a_retired_form_keeps_its_text() {
        String address = published(form());

        officer()
                .post(address + "/retire")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"3."))
                .body("state", equalTo("RETIRED"))
                .body("texts.keySet()", contains("en", "id"));
        publish(address).statusCode(409).body("code", equalTo("RETIRED"));
    }

    @Test
    void a_draft_cannot_be_retired() {
        officer()
                .post(drafted(form()) + "/retire")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_PUBLISHED"));
    }

    @Test
    void the_legal_reviewer_may_publish() {
        as("legal-reviewer", TENANT).post(drafted(form()) + "/publish").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "auditor", "partner", "tenant-admin"})
    void other_roles_may_not_publish(String role) {
        String address = drafted(form());

        as(role, TENANT).post(address + "/publish").then().statusCode(403);
        as(role, TENANT).post(address + "/retire").then().statusCode(403);
    }

    @Test
    void the_legal_reviewer_may_not_retire() {
        as("legal-reviewer", TENANT).post(published(form()) + "/retire").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/publish", "/retire"})
    void another_tenants_form_is_answered_like_a_missing_one(String verb) {
        String address = drafted(form());
        String nowhere = "/v1/release-forms/" + UUID.randomUUID();

        assertThat(told(as("privacy-officer", OTHER_TENANT).post(address + verb)))
                .isEqualTo(told(as("privacy-officer", OTHER_TENANT).post(nowhere + verb)));
        officer().get(address).then().body("state", equalTo("DRAFT"));
    }
}
