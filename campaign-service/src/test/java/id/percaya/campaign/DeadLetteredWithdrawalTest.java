package id.percaya.campaign;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.EventBodies.ConsentGiven;
import id.percaya.campaign.EventBodies.Grant;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody knows which person's consent a withdrawal ends that cannot be read.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DeadLetteredWithdrawalTest {

    private static final String LETTERS = "/v1/operations/dead-letters";

    private final ReceivedEvents received;
    private final Inbox inbox;
    private ConsentWatermarks watermarks;

    DeadLetteredWithdrawalTest(ReceivedEvents received, Inbox inbox) {
        this.received = received;
        this.inbox = inbox;
    }

    @BeforeEach
    void consentsAreKnown() {
        watermarks = received.consentsStayKnown();
    }

    @AfterEach
    void consentServiceStops() {
        watermarks.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent.withdrawn.v1",
                "consent.voided.v1",
                "consent.expired.v1",
                "consent.superseded.v1",
                "consent.erased.v1",
                "consent.restricted.v1"
            })
    void holds_who_is_shown_until_an_operator_has_decided(String type) {
        UUID patient = Ids.next();
        String account = manualAccount("INSTAGRAM");
        String campaign = activeCampaign("EDUCATION");
        received.take(
                "consent.given.v1", Ids.next(), 1, ConsentGiven.of(patient, Grant.of("PHOTO")));
        String story =
                approved(
                        ContentBody.of(campaign)
                                .withSubject(SubjectBody.of(patient, "PHOTO"), "EDUCATION"));
        String tips = approved(ContentBody.of(campaign));
        UUID consent = Ids.next();

        inbox.take(Records.batch(Records.of(type, consent, 2, TENANT, "no JSON")));

        String held = scheduled(story, account, Instant.now());
        awaited(held, "HELD").body("reasons", contains("CONSENT_END_UNPROCESSED"));
        awaited(scheduled(tips, account, Instant.now()), "ACCEPTED_PENDING");
        String letter = letter(consent);
        operator()
                .post(LETTERS + "/" + letter + "/take-in")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        command(sari(), "/v1/publications/" + held + "/release")
                .statusCode(409)
                .body("reasons", contains("CONSENT_END_UNPROCESSED"));

        operator()
                .body("{\"reason\": \"incident 42\"}")
                .post(LETTERS + "/" + letter + "/discard")
                .then()
                .statusCode(200);
        command(sari(), "/v1/publications/" + held + "/release").statusCode(200);
        awaited(held, "ACCEPTED_PENDING");
    }

    private static String letter(UUID consent) {
        return operator()
                .get(LETTERS + "?status=OPEN")
                .path("items.find { it.streamId == '" + consent + "' }.id");
    }

    private static RequestSpecification operator() {
        return given().auth()
                .oauth2(Tokens.of("operator", "percaya"))
                .contentType("application/json");
    }
}
