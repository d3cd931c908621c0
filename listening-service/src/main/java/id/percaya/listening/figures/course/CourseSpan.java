package id.percaya.listening.figures.course;

import id.percaya.kit.problem.Invalid;
import java.time.Duration;
import java.time.Instant;

/// The bounds of a course.
final class CourseSpan {

    private static final Duration LONGEST = Duration.ofDays(7);

    /// A span that does not begin at the begin of a bin touches one more.
    static final int MOST_BINS = 7 * 24 * 12 + 1;

    private CourseSpan() {}

    static void require(Instant from, Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Invalid("to", "SPAN", "must be after from, by at most 7 days");
        }
    }
}
