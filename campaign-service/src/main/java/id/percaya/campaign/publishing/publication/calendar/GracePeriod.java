package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.kit.problem.Invalid;
import java.time.Duration;

/// How late something may be published.
final class GracePeriod {

    private static final Duration LONGEST = Duration.ofDays(7);

    private GracePeriod() {}

    static Duration checked(Duration grace) {
        if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
            throw new Invalid("/grace", "OUT_OF_RANGE", "must be from PT0S to P7D");
        }
        return grace;
    }
}
