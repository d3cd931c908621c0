package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.detection.Series;

/// The counts of a monitor that say what is usual.
@FunctionalInterface
public interface History {

    /// The counts of the bins `from` (included) to `until` (excluded). The series begins later if
    /// the monitor's first mention is later.
    Series series(int from, int until);
}
