package id.percaya.campaign.publication;

import id.percaya.kit.Invalid;
import java.time.Duration;

/// How late something may be published.
final class Graces {

    private static final Duration LONGEST = Duration.ofDays(7);

    private Graces() {}

    static Duration checked(Duration grace) {
        if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
            throw new Invalid("/grace", "OUT_OF_RANGE", "must be from PT0S to P7D");
        }
        return grace;
    }
}
