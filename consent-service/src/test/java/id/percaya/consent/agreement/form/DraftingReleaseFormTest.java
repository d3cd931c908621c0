package id.percaya.consent.agreement.form;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.agreement.form.ExampleForm.content;
import static id.percaya.consent.agreement.form.ExampleForm.draft;
import static id.percaya.consent.agreement.form.ExampleForm.drafted;
import static id.percaya.consent.agreement.form.ExampleForm.form;
import static id.percaya.consent.agreement.form.ExampleForm.id;
import static id.percaya.consent.agreement.form.ExampleForm.published;
import static id.percaya.consent.agreement.form.ExampleForm.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftingReleaseFormTest {

    @Test
    void answers_with_the_draft_its_location_and_its_version() {
        ObjectNode form = form();

        ValidatableResponse answer = draft(form);

        answer.statusCode(201)
                .header("Location", endsWith("/v1/release-forms/" + answer.extract().path("id")))
                .header("ETag", startsWith("\"1."))
                .body("code", equalTo(form.get("code").asText()))
                .body("edition", equalTo(1))
                .body("succeeds", nullValue())
                .body("state", equalTo("DRAFT"))
                .body("content.purposes", contains("MARKETING", "EDUCATION", "PUBLIC_RELATIONS"))
                .body("content.controller.name", equalTo("Klinik Melati"))
                .body("content.wordings.id.texts.size()", equalTo(28))
                .body("texts", nullValue());
    }

    @Test
    void the_default_assent_age_is_twelve() {
        ObjectNode form = form();
        content(form).remove("assentAge");
        draft(form).statusCode(201).body("content.assentAge", equalTo(12));

        ObjectNode other = form();
        content(other).put("assentAge", 14);
        draft(other).statusCode(201).body("content.assentAge", equalTo(14));
    }

    @Test
    void the_next_edition_succeeds_a_published_one() {
        ObjectNode form = form();
        UUID first = id(published(form));

        draft(form.put("succeeds", first.toString()))
                .statusCode(201)
                .body("edition", equalTo(2))
                .body("succeeds", equalTo(first.toString()));
    }

    @Test
    void a_draft_cannot_have_a_successor() {
        ObjectNode form = form();
        UUID first = id(drafted(form));

        draft(form.put("succeeds", first.toString()))
                .statusCode(422)
                .body("code", equalTo("NO_EDITION_BEFORE"))
                .body("violations[0].pointer", equalTo("/succeeds"));
    }

    @Test
    void a_successor_needs_the_same_code() {
        UUID other = id(published(form()));

        draft(form().put("succeeds", other.toString())).statusCode(422);
        draft(form().put("succeeds", UUID.randomUUID().toString())).statusCode(422);
    }

    @Test
    void an_edition_can_be_drafted_once() {
        ObjectNode form = form();
        drafted(form);

        draft(form).statusCode(409).body("code", equalTo("EDITION_TAKEN"));
    }

    @Test
    void of_two_who_draft_an_edition_at_once_one_is_told()
            throws InterruptedException, ExecutionException {
        ObjectNode form = form();
        Callable<Integer> drafting = () -> draft(form).extract().statusCode();

        List<Integer> answers;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(drafting);
            Future<Integer> other = both.submit(drafting);
            answers = List.of(one.get(), other.get());
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void two_tenants_may_use_the_same_code() {
        ObjectNode form = form();
        drafted(form);

        as("privacy-officer", OTHER_TENANT)
                .body(form.toString())
                .post("/v1/release-forms")
                .then()
                .statusCode(201);
    }

    @Test
    void a_revision_needs_the_current_version() {
        ObjectNode form = form();
        String address = drafted(form);
        texts(form, "id").put("COPY", "Salinan untuk Anda.");

        revise(address, "\"1\"", form)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("content.wordings.id.texts.COPY", equalTo("Salinan untuk Anda."));
        revise(address, "\"1\"", form).then().statusCode(412);
        officer().body(content(form).toString()).post(address + "/revise").then().statusCode(428);
    }

    @Test
    void a_published_form_cannot_be_revised() {
        ObjectNode form = form();
        String address = published(form);
        texts(form, "id").put("COPY", "Salinan untuk Anda.");

        revise(address, "\"2\"", form)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_PUBLISHED"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{', ''",
        "'{}', /code",
        "'{\"code\": \"Not a code\"}', /code",
        "'{\"code\": \"a\", \"colour\": 1}', /colour",
        "'{\"code\": \"a\", \"content\": {}}', /content/controller"
    })
    void a_malformed_form_is_refused_with_its_pointer(String body, String pointer) {
        ValidatableResponse answer =
                officer().body(body).post("/v1/release-forms").then().statusCode(400);
        if (!pointer.isEmpty()) {
            answer.body("violations.pointer", hasItem(pointer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bahasa", "ID", "id_ID", "i", ""})
    void an_invalid_language_is_refused(String language) {
        ObjectNode form = form();
        ObjectNode wordings = (ObjectNode) content(form).get("wordings");
        wordings.set(language, wordings.get("id"));

        draft(form).statusCode(400);
    }

    @Test
    void an_unknown_element_is_refused() {
        ObjectNode form = form();
        texts(form, "id").put("SMALL_PRINT", "…");

        draft(form).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "\ud800"})
    void a_text_with_invalid_characters_is_refused(String text) {
        ObjectNode form = form();
        texts(form, "id").put("COPY", text);
        String body = form.toString().replace("\ud800", "\\ud800");

        officer().body(body).post("/v1/release-forms").then().statusCode(400);
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        ObjectNode form = form();
        texts(form, "id").put("COPY", "a".repeat(4001));

        draft(form).statusCode(400);
    }

    @Test
    void two_mebibytes_are_refused() {
        ObjectNode form = form();
        texts(form, "id").put("COPY", "a".repeat(2 * 1024 * 1024));

        draft(form).statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-reviewer", "communications", "auditor", "partner"})
    void only_the_privacy_officer_may_draft_and_revise(String role) {
        String address = drafted(form());

        as(role, TENANT).body(form().toString()).post("/v1/release-forms").then().statusCode(403);
        as(role, TENANT)
                .header("If-Match", "\"1\"")
                .body(content(form()).toString())
                .post(address + "/revise")
                .then()
                .statusCode(403);
    }

    @Test
    void a_request_without_a_token_is_unauthorized() {
        RestAssured.given()
                .contentType("application/json")
                .body(form().toString())
                .post("/v1/release-forms")
                .then()
                .statusCode(401);
    }

    @Test
    void another_tenants_draft_is_answered_like_a_missing_one() {
        String address = drafted(form());
        String nowhere = "/v1/release-forms/" + UUID.randomUUID();

        assertThat(revisedByOthers(address)).isEqualTo(revisedByOthers(nowhere));
    }

    private static String revisedByOthers(String address) {
        return told(
                as("privacy-officer", OTHER_TENANT)
                        .header("If-Match", "\"1\"")
                        .body(content(form()).toString())
                        .post(address + "/revise"));
    }

    private static Response revise(String address, String seen, ObjectNode form) {
        return officer()
                .header("If-Match", seen)
                .body(content(form).toString())
                .post(address + "/revise");
    }
}
