package id.percaya.crisis.safety.credential;

import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.CHECKED_IN_THE_FUTURE;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.CREDENTIAL_ALREADY_CHECKED;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.crisis.safety.credential.CredentialCheckEvent.CredentialChecked;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredentialCheckDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CheckedCredential CHECK =
            new CheckedCredential(
                    new CrisisReference(new UUID(1, 1), "melati-kemang", false),
                    "dr-r",
                    "3121100123",
                    null,
                    "melati-kemang",
                    "liposuction",
                    CheckResult.NOT_COVERED,
                    NOW,
                    "register extract");

    @Test
    void a_check_is_kept_as_found() {
        given().when(new RecordCredentialCheck(CHECK, NOW)).then(new CredentialChecked(CHECK));
    }

    @Test
    void a_check_of_tomorrow_is_refused() {
        given().when(new RecordCredentialCheck(CHECK, NOW.minusSeconds(1)))
                .thenRefused(CHECKED_IN_THE_FUTURE);
    }

    @Test
    void a_check_stands() {
        given(new CredentialChecked(CHECK))
                .when(new RecordCredentialCheck(CHECK, NOW))
                .thenRefused(CREDENTIAL_ALREADY_CHECKED);
    }

    private static Given<CredentialCheckCommand, CredentialCheck, CredentialCheckEvent> given(
            CredentialCheckEvent... history) {
        return Given.given(new CredentialCheckDecider(), history);
    }
}
