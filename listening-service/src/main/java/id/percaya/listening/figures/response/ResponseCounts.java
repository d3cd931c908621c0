package id.percaya.listening.figures.response;

import org.jspecify.annotations.Nullable;

/// Times to the first answer of one group, in seconds.
///
/// @param waiting open and unanswered
/// @param overdue those of them that wait for longer than the target
/// @param closed over without an answer
/// @param median of the answered; null if there are none
/// @param slow 90th percentile of the answered; null if there are none
record ResponseCounts(
        long mentions,
        long answered,
        long inTime,
        long waiting,
        long overdue,
        long closed,
        @Nullable Long median,
        @Nullable Long slow) {

    static final ResponseCounts NONE = new ResponseCounts(0, 0, 0, 0, 0, 0, null, null);

    /// Those that wait for less than the target may still be answered in time, so they do not
    /// count.
    long judged() {
        return answered + overdue;
    }
}
