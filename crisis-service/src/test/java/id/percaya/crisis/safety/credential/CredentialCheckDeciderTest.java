package id.percaya.crisis.safety.credential;

import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_AFTER_VALIDITY;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_NUMBERS;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_PRIVILEGE;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_VALIDITY;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.crisis.safety.credential.CredentialCheckEvent.CredentialChecked;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CredentialCheckDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-02");
    private static final CheckedCredential CHECK =
            new CheckedCredential(
                    new CrisisReference(new UUID(1, 1), "melati-kemang", false),
                    "dr-r",
                    "3121100123",
                    null,
                    "melati-kemang",
                    "liposuction",
                    CheckResult.NOT_COVERED,
                    null,
                    null,
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
    void a_verified_check_names_all_that_it_verifies() {
        given(verified(null, " ", null, null))
                .thenRefused(
                        VERIFIED_WITHOUT_NUMBERS,
                        VERIFIED_WITHOUT_PRIVILEGE,
                        VERIFIED_WITHOUT_VALIDITY);
        given(verified("3121100123", null, "SPK 14", TODAY)).thenRefused(VERIFIED_WITHOUT_NUMBERS);
        given(verified("3121100123", "503/12", "SPK 14", TODAY.minusDays(1)))
                .thenRefused(VERIFIED_AFTER_VALIDITY);
        CheckedCredential complete = verified("3121100123", "503/12", "SPK 14", TODAY);
        given(complete).then(new CredentialChecked(complete));
    }

    @Test
    void the_event_keeps_the_whole_check() {
        Given.given(new CredentialCheckDecider())
                .when(new RecordCredentialCheck(CHECK, NOW))
                .then(new CredentialChecked(CHECK));
    }

    private static Given<CredentialCheckCommand, CredentialCheck, CredentialCheckEvent>.When given(
            CheckedCredential check) {
        return Given.given(new CredentialCheckDecider())
                .when(new RecordCredentialCheck(check, NOW));
    }

    private static CheckedCredential verified(
            @Nullable String str,
            @Nullable String sip,
            @Nullable String privilege,
            @Nullable LocalDate validUntil) {
        return new CheckedCredential(
                CHECK.crisis(),
                "dr-r",
                str,
                sip,
                "melati-kemang",
                "liposuction",
                CheckResult.VERIFIED,
                privilege,
                validUntil,
                NOW,
                "register extract");
    }
}
