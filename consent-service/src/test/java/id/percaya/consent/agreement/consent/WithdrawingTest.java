package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WithdrawingTest {

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void answers_with_the_new_state() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .body("{\"by\": \"SIGNER\", \"channel\": \"by phone\"}")
                .post(address + "/withdraw")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"4."))
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("SIGNER"))
                .body("withdrawalChannel", equalTo("by phone"));
    }

    @Test
    void withdrawing_twice_changes_nothing() {
        String address = given(consent(subject, "PHOTO"));
        String once = withdraw(address).statusCode(200).extract().asString();

        withdraw(address).statusCode(200).header("ETag", startsWith("\"4.")).body(equalTo(once));
    }

    @Test
    void an_unentitled_withdrawer_is_refused() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .body("{\"by\": \"GUARDIAN\"}")
                .post(address + "/withdraw")
                .then()
                .statusCode(409)
                .body("code", equalTo("WITHDRAWER_NOT_ENTITLED"));
        officer()
                .body("{\"by\": \"NEIGHBOUR\"}")
                .post(address + "/withdraw")
                .then()
                .statusCode(400);
    }

    @Test
    void a_consent_that_was_never_given_cannot_be_withdrawn() {
        withdraw(offered(consent(subject, "PHOTO")))
                .statusCode(409)
                .body("code", equalTo("NOT_GIVEN"));
    }

    @Test
    void a_stale_version_is_refused() {
        String address = given(consent(subject, "PHOTO"));
        withdraw(address);

        officer()
                .header("If-Match", "\"3\"")
                .body("{}")
                .post(address + "/withdraw")
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void the_current_version_is_accepted() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .header("If-Match", "\"3\"")
                .body("{}")
                .post(address + "/withdraw")
                .then()
                .statusCode(200);
    }

    @Test
    void a_nul_character_in_the_channel_is_refused() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .body("{\"channel\": \"by\\u0000phone\"}")
                .post(address + "/withdraw")
                .then()
                .statusCode(400);
    }

    @Test
    void a_channel_that_is_too_long_is_refused_with_its_pointer() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .body("{\"channel\": \"" + "a".repeat(201) + "\"}")
                .post(address + "/withdraw")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/channel"));
    }

    @Test
    void another_tenants_consent_is_answered_like_a_missing_one() {
        String address = given(consent(subject, "PHOTO"));

        assertThat(withdrawalByOthers(address))
                .isEqualTo(withdrawalByOthers("/v1/consents/" + UUID.randomUUID()));
        officer().get(address).then().body("state", equalTo("GIVEN"));
    }

    private static String withdrawalByOthers(String address) {
        Response answer =
                as("privacy-officer", OTHER_TENANT).body("{}").post(address + "/withdraw");
        return told(answer);
    }
}
