package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.Requests.COUNSEL;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.refused;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.RequestBodies.ActionBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.CredentialCheckBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.crisis.RequestBodies.VerificationBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A suspension is lifted when the last of its conditions is met, and each is missed by its name.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SuspensionLiftTest {

    @Test
    void a_suspension_is_lifted_once_every_condition_is_met() {
        String crisis = declared("KPC");
        String suspension = inForce(crisis);
        String investigation = approved(crisis);
        refused(lift(LEAD, suspension), "NO_ACTION_VERIFIED");

        verified(crisis, investigation);
        String second =
                id(post(LEAD, "/v1/corrective-actions", ActionBody.of(crisis, investigation)));
        refused(lift(LEAD, suspension), "CORRECTIVE_ACTION_NOT_VERIFIED");
        verify(second);
        refused(lift(LEAD, suspension), "DECIDER_IS_PROPOSER");
        refused(lift(DOCTOR, suspension), "CREDENTIAL_NOT_VERIFIED");

        CredentialCheckBody check = CredentialCheckBody.of(crisis, "VERIFIED");
        Instant monthAgo = Instant.now().minus(Duration.ofDays(31));
        id(post(COUNSEL, "/v1/credential-checks", check.checkedAt(monthAgo)));
        refused(lift(DOCTOR, suspension), "CREDENTIAL_CHECK_OUTDATED");
        id(post(DOCTOR, "/v1/credential-checks", check));
        refused(lift(DOCTOR, suspension), "CHECKER_IS_LIFTER");

        id(post(COUNSEL, "/v1/credential-checks", check.checkedAt(Instant.now())));
        lift(DOCTOR, suspension).statusCode(200).body("state", equalTo("LIFTED"));
        refused(verification("/v1/corrective-actions/" + second), "ACTION_ALREADY_VERIFIED");
    }

    private static String inForce(String crisis) {
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);
        return suspension;
    }

    private static String approved(String crisis) {
        String investigation = id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
        String path = "/v1/investigations/" + investigation;
        post(LEAD, path + "/start").statusCode(200);
        post(LEAD, path + "/submit-findings", new FindingsBody(List.of("No licence check")))
                .statusCode(200);
        post(DOCTOR, path + "/approve").statusCode(200);
        return investigation;
    }

    private static void verified(String crisis, String investigation) {
        verify(id(post(LEAD, "/v1/corrective-actions", ActionBody.of(crisis, investigation))));
    }

    private static void verify(String action) {
        String path = "/v1/corrective-actions/" + action;
        post(LEAD, path + "/implement").statusCode(200);
        verification(path).statusCode(200);
    }

    private static ValidatableResponse verification(String path) {
        return post(DOCTOR, path + "/verify", new VerificationBody(true, "audit"));
    }

    private static ValidatableResponse lift(String role, String suspension) {
        return post(role, "/v1/suspensions/" + suspension + "/lift");
    }
}
