package id.percaya.crisis.safety.credential;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One look into the registers.
///
/// @param str surat tanda registrasi, the registration's number
/// @param sip surat izin praktik, the number of the licence to practise at one place
/// @param evidence where it can be seen again
public record CheckedCredential(
        CrisisReference crisis,
        String practitioner,
        @Nullable String str,
        @Nullable String sip,
        String facility,
        String procedure,
        CheckResult result,
        Instant checkedAt,
        String evidence) {}
