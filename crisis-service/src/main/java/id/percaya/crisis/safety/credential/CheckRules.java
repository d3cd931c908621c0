package id.percaya.crisis.safety.credential;

import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.CHECKED_IN_THE_FUTURE;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_AFTER_VALIDITY;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_NUMBERS;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_PRIVILEGE;
import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.VERIFIED_WITHOUT_VALIDITY;

import id.percaya.crisis.WesternTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names everything that a check lacks. One that verifies nothing may leave the credentials out.
final class CheckRules {

    private CheckRules() {}

    /// @param at the current time
    static List<CredentialCheckRefusal> missing(CheckedCredential check, Instant at) {
        List<CredentialCheckRefusal> missing = new ArrayList<>();
        if (check.checkedAt().isAfter(at)) {
            missing.add(CHECKED_IN_THE_FUTURE);
        }
        if (check.result() == CheckResult.VERIFIED) {
            missing.addAll(missingToVerify(check));
        }
        return missing;
    }

    private static List<CredentialCheckRefusal> missingToVerify(CheckedCredential check) {
        List<CredentialCheckRefusal> missing = new ArrayList<>();
        if (isBlank(check.str()) || isBlank(check.sip())) {
            missing.add(VERIFIED_WITHOUT_NUMBERS);
        }
        if (isBlank(check.clinicalPrivilege())) {
            missing.add(VERIFIED_WITHOUT_PRIVILEGE);
        }
        if (check.validUntil() == null) {
            missing.add(VERIFIED_WITHOUT_VALIDITY);
        } else if (check.validUntil().isBefore(WesternTime.day(check.checkedAt()))) {
            missing.add(VERIFIED_AFTER_VALIDITY);
        }
        return missing;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
