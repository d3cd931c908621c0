package id.percaya.consent.use.ledger;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Patience;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.use.placement.PublicationMessages;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LedgerResourceTest {

    private final ConsentLog log;
    private final PublicationMessages campaign;
    private final UUID subject = Ids.next();
    private final UUID consent = Ids.next();
    private final UUID publication = Ids.next();

    LedgerResourceTest(ConsentLog log, PublicationMessages campaign) {
        this.log = log;
        this.campaign = campaign;
    }

    @Test
    void lists_location_consents_and_outcome() {
        campaign.published(publication, 5, subject, consent);
        shown("LIVE")
                .body("items.placementId", contains(publication.toString()))
                .body("items.channel", contains("INSTAGRAM"))
                .body("items[0].consents.id", contains(consent.toString()))
                .body("asOf", notNullValue());

        log.record(
                new ConsentId(consent), new ConsentWithdrawn(subject, null, null, Instant.now()));
        shown("TAKEDOWN_ORDERED");
        campaign.retracted(publication, 7, subject, consent);

        shown("TAKEDOWN_ACKNOWLEDGED")
                .body("items[0].consents.state", contains("WITHDRAWN"))
                .body("items[0].endedAt", notNullValue());
    }

    @Test
    void the_list_is_newest_first_and_paged() {
        UUID later = Ids.next();
        campaign.published(publication, 5, subject, consent);
        campaign.published(later, 5, subject, consent);
        Patience.until(
                () -> officer().get(address()).<List<String>>path("items.state"),
                all -> all.size() == 2);

        String next =
                officer()
                        .queryParam("limit", 1)
                        .get(address())
                        .then()
                        .body("items.placementId", contains(later.toString()))
                        .extract()
                        .path("next");
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(address())
                .then()
                .body("items.placementId", contains(publication.toString()))
                .body("next", equalTo(null));
    }

    @Test
    void an_unknown_person_has_no_ledger() {
        officer().get(address()).then().statusCode(404);
    }

    @Test
    void a_person_without_placements_has_an_empty_ledger() {
        officer()
                .get("/v1/subjects/" + registered() + "/ledger")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void other_tenants_and_other_roles_see_nothing() {
        campaign.published(publication, 5, subject, consent);
        shown("LIVE");

        as("privacy-officer", OTHER_TENANT).get(address()).then().statusCode(404);
        as("auditor", TENANT).get(address()).then().statusCode(200);
        for (String role : List.of("communications", "partner", "legal-reviewer")) {
            as(role, TENANT).get(address()).then().statusCode(403);
        }
    }

    private ValidatableResponse shown(String state) {
        Patience.until(
                () -> officer().get(address()).<List<String>>path("items.state"),
                List.of(state)::equals);
        return ledger();
    }

    private ValidatableResponse ledger() {
        return officer().get(address()).then().statusCode(200);
    }

    private String address() {
        return "/v1/subjects/" + subject + "/ledger";
    }
}
