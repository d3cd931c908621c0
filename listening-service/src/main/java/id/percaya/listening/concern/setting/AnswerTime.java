package id.percaya.listening.concern.setting;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import java.time.Duration;
import java.util.List;

/// The time within which a concern is to be answered.
public final class AnswerTime {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private AnswerTime() {}

    /// @throws Invalid unless it is an hour to 30 days
    public static void require(String pointer, Duration time) {
        if (!isPossible(time)) {
            throw new Invalid(List.of(fault(pointer)));
        }
    }

    static boolean isPossible(Duration time) {
        return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
    }

    static Violation fault(String pointer) {
        return new Violation(pointer, "RANGE", "must be PT1H to P30D");
    }
}
