package id.percaya.consent.agreement.expiring;

import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.percaya.consent.Patience;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ViewOperationsTest {

    private static final String VIEWS = "/v1/operations/views";

    private static RequestSpecification operator() {
        return as("operator", "percaya");
    }

    @Test
    void a_rebuild_is_accepted_done_and_recorded() {
        operator()
                .post(VIEWS + "/expiring/rebuild")
                .then()
                .statusCode(202)
                .body("view", equalTo("expiring"));

        Patience.until(
                () ->
                        operator()
                                .get(VIEWS)
                                .<String>path(
                                        "items.find { it.view == 'expiring' }?.lastRebuild?.state"),
                "DONE"::equals);
        operator()
                .get("/v1/operations/audit")
                .then()
                .body("items.order", hasItem("view-rebuild-ordered"));
    }

    @Test
    void a_replay_of_the_log_gives_the_same_views() {
        given(consent(registered(), "PHOTO"));
        withdraw(given(consent(registered(), "PHOTO", "VIDEO")));

        operator()
                .post(VIEWS + "/verify")
                .then()
                .statusCode(200)
                .body("views.findAll { !it.equal }", empty())
                .body("equal", equalTo(true))
                .body("views.view", hasItems("inline", "expiring", "ledger"))
                .body("views[0].tables.table", hasItem("consent_grant"))
                .body("views[0].tables.missing", everyItem(equalTo(0)));
    }

    @Test
    void an_unknown_view_cannot_be_rebuilt() {
        operator().post(VIEWS + "/consent/rebuild").then().statusCode(404);
    }

    @Test
    void without_a_rebuild_there_is_nothing_to_cancel() {
        operator().post(VIEWS + "/expiring/cancel-rebuild").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "auditor", "tenant-admin"})
    void only_operators_may_rebuild(String role) {
        as(role, "percaya").get(VIEWS).then().statusCode(403);
        as(role, "percaya").post(VIEWS + "/expiring/rebuild").then().statusCode(403);
        as(role, "percaya").post(VIEWS + "/verify").then().statusCode(403);
        as("operator", "klinik-melati").post(VIEWS + "/verify").then().statusCode(403);
    }
}
