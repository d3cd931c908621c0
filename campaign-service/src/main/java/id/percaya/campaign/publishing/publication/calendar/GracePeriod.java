package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.kit.problem.Invalid;
import java.time.Duration;

/// The limits of a grace period.
final class GracePeriod {

    /// A timer, the gate and a queue take their time.
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofDays(7);

    private GracePeriod() {}

    static Duration requireInRange(Duration grace) {
        if (grace.compareTo(SHORTEST) < 0 || grace.compareTo(LONGEST) > 0) {
            throw new Invalid("/grace", "OUT_OF_RANGE", "must be from PT1M to P7D");
        }
        return grace;
    }
}
