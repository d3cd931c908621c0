package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShowingConsentTest {

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void an_unchanged_consent_answers_304() {
        String address = given(consent(subject, "PHOTO"));

        String etag = officer().get(address).header("ETag");

        officer().header("If-None-Match", etag).get(address).then().statusCode(304);
    }

    @Test
    void the_history_has_event_and_actor() {
        String address = given(consent(subject, "PHOTO"));
        withdraw(address);

        as("auditor", TENANT)
                .get(address + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "consent-drafted",
                                "consent-offered",
                                "consent-given",
                                "consent-withdrawn"))
                .body("items.version", contains(1, 2, 3, 4))
                .body("items[2].what.terms.grants", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void another_tenants_consent_is_answered_like_a_missing_one(String part) {
        String address = given(consent(subject, "PHOTO"));

        assertThat(told(as("auditor", OTHER_TENANT).get(address + part)))
                .isEqualTo(told(as("auditor", TENANT).get("/v1/consents/" + subject + part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "partner", "tenant-admin"})
    void other_roles_may_not_read_consents(String role) {
        as(role, TENANT).get(given(consent(subject, "PHOTO"))).then().statusCode(403);
    }

    @Test
    void a_persons_consents_are_newest_first_and_in_pages() {
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
    void the_list_filters_by_state() {
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

    private Response page(@Nullable String cursor) {
        RequestSpecification request =
                officer().queryParam("subjectId", subject).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/consents");
    }
}
