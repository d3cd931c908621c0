package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.kit.problem.Invalid;
import java.time.Duration;

/// The limits of a grace period.
final class GracePeriod {

    private static final Duration LONGEST = Duration.ofDays(7);

    private GracePeriod() {}

    static Duration requireInRange(Duration grace) {
        if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
            throw new Invalid("/grace", "OUT_OF_RANGE", "must be from PT0S to P7D");
        }
        return grace;
    }
}
