package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.safety.credential.CheckPolicy;
import id.percaya.crisis.safety.credential.CheckResult;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The latest credential check of a practitioner for the suspended procedure at its facility. All
/// but the practitioner is null if there is none.
///
/// @param checkedBy subject of the access token of the person who recorded it
/// @param validUntil the last day on which the credentials are valid
record LatestCheck(
        String practitioner,
        @Nullable CheckResult result,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable LocalDate validUntil) {

    boolean isVerified() {
        return result == CheckResult.VERIFIED;
    }

    boolean isBy(String person) {
        return person.equals(checkedBy);
    }

    /// Whether it counts at this instant. One without a validity never does.
    boolean isCurrent(Instant at) {
        return checkedAt != null
                && validUntil != null
                && CheckPolicy.HOUSE.isCurrent(checkedAt, validUntil, at);
    }
}
