package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static id.percaya.consent.use.takedowncase.AwaitedStates.awaited;
import static id.percaya.consent.use.takedowncase.AwaitedStates.placement;
import static id.percaya.consent.use.takedowncase.AwaitedStates.withdrawal;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.consent.Patience;
import id.percaya.consent.use.placement.PublicationMessages;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Takedowns need only ids, so they continue after an erasure.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasureMeetsTakedownTest {

    private final PublicationMessages campaign;
    private final UUID publication = Ids.next();
    private UUID subject;
    private UUID consent;
    private String address;

    ErasureMeetsTakedownTest(PublicationMessages campaign) {
        this.campaign = campaign;
    }

    @BeforeEach
    void consented() {
        subject = registered();
        address = given(consent(subject, "PHOTO"));
        consent = UUID.fromString(officer().get(address).path("id"));
    }

    @Test
    void an_erasure_does_not_stop_a_running_takedown() {
        campaign.published(publication, 5, subject, consent);
        withdraw(address).statusCode(200);
        awaited(placement(publication), "TAKEDOWN_ORDERED");

        erase();
        officer().get(placement(publication)).then().body("state", equalTo("TAKEDOWN_ORDERED"));
        campaign.retracted(publication, 7, subject, consent);

        awaited(withdrawal(consent), "COMPLETED");
    }

    @Test
    void an_erasure_orders_permitted_uses_down() {
        campaign.published(publication, 5, subject, consent);

        erase();

        awaited(placement(publication), "TAKEDOWN_ORDERED")
                .body("orders.cause", contains("ERASED"));
    }

    private void erase() {
        officer()
                .body("{\"reason\": \"CONSENT_WITHDRAWN\"}")
                .post("/v1/subjects/" + subject + "/erase")
                .then()
                .statusCode(200);
        Response _ =
                Patience.until(
                        () -> officer().get("/v1/subjects/" + subject + "/erasure-certificate"),
                        answer -> answer.path("complete"));
    }
}
