package id.percaya.crisis.safety.credential;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.crisis.safety.credential.CredentialCheckEvent.CredentialChecked;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
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
    void every_command_in_every_state() {
        StateTable.of(
                        new CredentialCheckDecider(),
                        CredentialCheckCommand.class,
                        CredentialCheck.class)
                .given()
                .given(new CredentialChecked(CHECK))
                .when(new RecordCredentialCheck(CHECK, NOW))
                .when("of the future", new RecordCredentialCheck(CHECK, NOW.minusSeconds(1)))
                .then(
                        """
                        state  | RecordCredentialCheck      | RecordCredentialCheck of the future
                        Absent | CredentialChecked          | CHECKED_IN_THE_FUTURE
                        Done   | CREDENTIAL_ALREADY_CHECKED | CREDENTIAL_ALREADY_CHECKED
                        """);
    }

    @Test
    void the_event_keeps_the_whole_check() {
        Given.given(new CredentialCheckDecider())
                .when(new RecordCredentialCheck(CHECK, NOW))
                .then(new CredentialChecked(CHECK));
    }
}
