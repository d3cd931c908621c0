package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.SeverityLimits;
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

    /// Raised from the threshold on; twice of it is HIGH, four times CRITICAL.
    static Finding over(double observed, double threshold, OptionalDouble expected) {
        return over(observed, threshold, expected, SeverityLimits.MULTIPLES);
    }

    /// @param multiples of the threshold, from which the severity is HIGH and CRITICAL
    static Finding over(
            double observed, double threshold, OptionalDouble expected, SeverityLimits multiples) {
        boolean raised = observed >= threshold;
        return new Finding(
                raised ? Optional.of(byMultiple(observed, threshold, multiples)) : Optional.empty(),
                observed,
                OptionalDouble.of(threshold),
                expected,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                raised ? List.of() : List.of(Shortfall.USUAL));
    }

    private static Severity byMultiple(
            double observed, double threshold, SeverityLimits multiples) {
        if (observed >= multiples.critical() * threshold) {
            return Severity.CRITICAL;
        }
        return observed >= multiples.high() * threshold ? Severity.HIGH : Severity.WATCH;
    }

    /// Not judged further, because the window lacks what the rule asks for.
    public static Finding lacking(long observed, List<Shortfall> reasons) {
        return new Finding(
                Optional.empty(),
                observed,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                reasons);
    }

    /// At least this severe, if it is raised at all.
    public Finding atLeast(Severity least) {
        return new Finding(
                severity.map(found -> found.compareTo(least) < 0 ? least : found),
                observed,
                threshold,
                expected,
                dispersion,
                pValue,
                cold,
                shortfalls);
    }
}
