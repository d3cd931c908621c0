package id.percaya.crisis.safety.credential;

import id.percaya.crisis.WesternTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// How long a credential check may be relied on. The limit is a rule of the house: registers change
/// daily, and no law read by us names one.
///
/// @param longest from the check to the decision that relies on it
public record CheckPolicy(Duration longest) {

    public static final CheckPolicy HOUSE = new CheckPolicy(Duration.ofDays(30));

    /// @param validUntil the last day on which the credentials are valid
    public boolean isCurrent(Instant checkedAt, LocalDate validUntil, Instant at) {
        return !checkedAt.plus(longest).isBefore(at) && !validUntil.isBefore(WesternTime.day(at));
    }
}
