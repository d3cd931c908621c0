package id.percaya.consent.agreement.form;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.agreement.form.ExampleForm.draft;
import static id.percaya.consent.agreement.form.ExampleForm.drafted;
import static id.percaya.consent.agreement.form.ExampleForm.form;
import static id.percaya.consent.agreement.form.ExampleForm.id;
import static id.percaya.consent.agreement.form.ExampleForm.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShowingReleaseFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "legal-reviewer", "communications", "auditor"})
    void roles_that_work_with_forms_may_read_them(String role) {
        String address = published(form());

        as(role, TENANT).get(address).then().statusCode(200).header("ETag", startsWith("\"2."));
        as(role, TENANT).get("/v1/release-forms").then().statusCode(200);
        as(role, TENANT)
                .get(address + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("release-form-drafted", "release-form-published"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "tenant-admin", "crisis-lead"})
    void other_roles_may_not_read_forms(String role) {
        String address = drafted(form());

        as(role, TENANT).get(address).then().statusCode(403);
        as(role, TENANT).get(address + "/history").then().statusCode(403);
        as(role, TENANT).get("/v1/release-forms").then().statusCode(403);
    }

    @Test
    void an_unchanged_form_answers_304() {
        String address = drafted(form());
        String etag = officer().get(address).header("ETag");

        officer().header("If-None-Match", etag).get(address).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void another_tenants_form_is_answered_like_a_missing_one(String part) {
        String address = drafted(form());
        String nowhere = "/v1/release-forms/" + UUID.randomUUID();

        assertThat(told(as("auditor", OTHER_TENANT).get(address + part)))
                .isEqualTo(told(as("auditor", TENANT).get(nowhere + part)));
    }

    @Test
    void the_list_of_editions_is_newest_first_and_in_pages() {
        ObjectNode form = form();
        UUID first = id(published(form));
        draft(form.put("succeeds", first.toString())).statusCode(201);
        String code = form.get("code").asText();

        Response newest = officer().queryParam("limit", 1).get("/v1/release-forms?code=" + code);
        newest.then().body("items.edition", contains(2));
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", newest.<String>path("next"))
                .get("/v1/release-forms?code=" + code)
                .then()
                .body("items.edition", contains(1))
                .body("next", nullValue());
        officer()
                .get("/v1/release-forms?state=PUBLISHED&code=" + code)
                .then()
                .body("items.state", contains("PUBLISHED"));
    }

    @Test
    void another_tenants_forms_are_not_listed() {
        ObjectNode form = form();
        drafted(form);

        as("auditor", OTHER_TENANT)
                .get("/v1/release-forms?code=" + form.get("code").asText())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=Not+a+code", "state=SIGNED", "limit=0", "cursor=x"})
    void a_malformed_filter_is_refused(String query) {
        officer()
                .get("/v1/release-forms?" + query)
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }
}
