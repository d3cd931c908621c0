package id.percaya.consent.use.placement;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PlacementResourceTest {

    private final UUID subject = Ids.next();
    private final UUID consent = Ids.next();

    @Test
    void a_use_made_elsewhere_is_recorded() {
        officer()
                .body(printed(""))
                .post("/v1/placements")
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1."))
                .body("state", equalTo("LIVE"))
                .body("place", equalTo("annual report 2026"))
                .body("consents.consentId", contains(consent.toString()))
                .body("orders", equalTo(List.of()));
    }

    @Test
    void a_printed_use_is_irrecoverable() {
        String address = recorded();

        officer()
                .body("{\"reason\": \"PRINTED\"}")
                .post(address + "/declare-irrecoverable")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("state", equalTo("IRRECOVERABLE"))
                .body("irrecoverable", equalTo("PRINTED"));
        officer()
                .post(address + "/acknowledge-takedown")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_IRRECOVERABLE"));
    }

    @Test
    void a_takedown_without_an_order_is_acknowledged() {
        String address = recorded();

        officer()
                .post(address + "/acknowledge-takedown")
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEDOWN_ACKNOWLEDGED"));
        officer().post(address + "/acknowledge-takedown").then().statusCode(200);
        officer()
                .get(address + "/history")
                .then()
                .body("items.event", contains("placement-recorded", "takedown-acknowledged"));
    }

    @Test
    void a_takedown_that_was_not_ordered_cannot_fail() {
        String address = recorded();

        officer()
                .body("{\"reason\": \"the partner does not answer\"}")
                .post(address + "/fail-takedown")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ORDERED"));
        officer()
                .post(address + "/order-takedown-again")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ORDERED"));
    }

    @Test
    void the_list_is_filtered_by_state() {
        String down = recorded();
        officer().post(down + "/acknowledge-takedown").then().statusCode(200);
        String live = recorded();

        officer()
                .queryParam("state", "TAKEDOWN_ACKNOWLEDGED")
                .get("/v1/placements")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id(down)))
                .body("items.state", everyItem(equalTo("TAKEDOWN_ACKNOWLEDGED")));
        officer().get("/v1/placements").then().body("items.id", hasItem(id(live)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    {"place": "x"}                                                              | 400
                    {"subjectIds": [], "place": "x"}                                            | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"]}                    | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"], "place": " "}      | 400
                    {"subjectIds": ["siti"], "place": "x"}                                      | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"], "place": "x", "name": "Siti"}         | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"], "place": "x", "contentSha256": "ab"}  | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"], "place": "x", "consents": [{"consentId": "0198c0de-0000-7000-8000-000000000001", "version": 0}]} | 400
                    {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"], "place": "x", "publishedAt": "2999-01-01T00:00:00Z"} | 422
                    """)
    void an_invalid_request_is_rejected(String body, int status) {
        officer().body(body).post("/v1/placements").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "auditor", "partner", "legal-reviewer", "analyst"})
    void only_the_privacy_officer_records_and_declares(String role) {
        String address = recorded();

        as(role, TENANT).body(printed("")).post("/v1/placements").then().statusCode(403);
        as(role, TENANT).post(address + "/acknowledge-takedown").then().statusCode(403);
        as(role, TENANT)
                .body("{\"reason\": \"PRINTED\"}")
                .post(address + "/declare-irrecoverable")
                .then()
                .statusCode(403);
    }

    @Test
    void an_auditor_reads_and_others_do_not() {
        String address = recorded();

        as("auditor", TENANT).get(address).then().statusCode(200);
        as("communications", TENANT).get(address).then().statusCode(403);
    }

    @Test
    void another_tenants_placement_answers_like_an_unknown_one() {
        String address = recorded();
        String nowhere = "/v1/placements/" + UUID.randomUUID();

        for (String verb : new String[] {"/acknowledge-takedown", "/order-takedown-again"}) {
            assertThat(told(as("privacy-officer", OTHER_TENANT).post(address + verb)))
                    .startsWith("404")
                    .isEqualTo(told(as("privacy-officer", OTHER_TENANT).post(nowhere + verb)));
        }
        assertThat(told(as("privacy-officer", OTHER_TENANT).get(address)))
                .isEqualTo(told(officer().get(nowhere)));
    }

    private String recorded() {
        return officer()
                .body(printed(", \"publishedAt\": \"2026-06-01T00:00:00Z\""))
                .post("/v1/placements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String printed(String more) {
        return """
        {"subjectIds": ["%s"], "consents": [{"consentId": "%s", "version": 3}],
         "place": "annual report 2026" %s}
        """
                .formatted(subject, consent, more);
    }
}
