package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A test's answer with the numbers behind it.
///
/// @param observed the value that was judged
/// @param threshold the value from which the test raises, where it has one
/// @param expected the usual count, where the test compares with one
/// @param dispersion 1/k, where the test uses it
/// @param pValue probability of so much or more by chance, where the test computes one
/// @param cold judged with less than a week of history, by a stricter test
/// @param shortfalls the reasons against an alert; empty exactly when there is a severity
public record Finding(
        Optional<Severity> severity,
        double observed,
        OptionalDouble threshold,
        OptionalDouble expected,
        OptionalDouble dispersion,
        OptionalDouble pValue,
        boolean cold,
        List<Shortfall> shortfalls) {

    public boolean isRaised() {
        return severity.isPresent();
    }

    static Finding nothing(Shortfall reason) {
        return new Finding(
                Optional.empty(),
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                List.of(reason));
    }

    /// Raised from the threshold on: twice of it is HIGH, four times CRITICAL.
    static Finding over(double observed, double threshold, OptionalDouble expected) {
        boolean raised = observed >= threshold;
        return new Finding(
                raised ? Optional.of(byMultiple(observed, threshold)) : Optional.empty(),
                observed,
                OptionalDouble.of(threshold),
                expected,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                raised ? List.of() : List.of(Shortfall.USUAL));
    }

    private static Severity byMultiple(double observed, double threshold) {
        if (observed >= 4 * threshold) {
            return Severity.CRITICAL;
        }
        return observed >= 2 * threshold ? Severity.HIGH : Severity.WATCH;
    }
}
