package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.alerting.alertrule.Faults.RANGE;
import static id.percaya.listening.alerting.alertrule.Faults.TEST_METRIC;

import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the test of a rule, and the fields of the rule that depend on its kind.
final class TestReading {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration SHORTEST_SILENCE = Duration.ofMinutes(30);
    private static final Duration LONGEST_SILENCE = Duration.ofDays(30);

    private final AlertRuleRequest request;
    private final RuleTest test;
    private final TestKind kind;
    private final Metric metric;
    private final Faults faults;

    TestReading(AlertRuleRequest request, RuleTest test, Faults faults) {
        this.request = request;
        this.test = test;
        this.kind = test.kind();
        this.metric = metric(request, test);
        this.faults = faults;
    }

    static Metric metric(AlertRuleRequest request, RuleTest test) {
        return Objects.requireNonNullElse(request.metric(), test.kind().usualMetric());
    }

    void read() {
        test.set()
                .forEach((field, value) ->
                        faults.addIf(
                                !kind.takes(field),
                                "/test/" + field,
                                Faults.FOREIGN_FIELD,
                                "is no field of " + kind + "; leave it out"));
        faults.addIf(
                !kind.judges(metric),
                "/test/kind",
                TEST_METRIC,
                kind + " does not judge " + metric);
        needed();
        windows(test.windows());
        threshold();
        severities(request.severities());
        after(test.after());
        if (!kind.takesMinimum()) {
            String why = "is no field of a rule with " + kind + "; leave it out";
            faults.forbid(request.minimum(), "/minimum", why);
            faults.forbid(request.minimumAuthors(), "/minimumAuthors", why);
        }
        if (!kind.takesHysteresis()) {
            faults.forbid(
                    request.hysteresis(),
                    "/hysteresis",
                    "is no field of a rule with " + kind + ", which a mention ends; leave it out");
        }
    }

    private void needed() {
        switch (kind) {
            case ABSOLUTE -> faults.require(test.threshold(), "/test/threshold");
            case FACTOR -> faults.require(test.factor(), "/test/factor");
            case PERCENT -> faults.require(test.percent(), "/test/percent");
            case STDDEV -> faults.require(test.deviations(), "/test/deviations");
            case RATING -> faults.require(test.stars(), "/test/stars");
            case SINGLE_ITEM -> faults.require(test.reach(), "/test/reach");
            case SILENCE -> faults.require(test.after(), "/test/after");
            case NB_TAIL, PROPORTION, SHARE_SHIFT, BURST -> {}
        }
    }

    private void windows(@Nullable List<Duration> windows) {
        if (windows == null) {
            return;
        }
        for (int at = 0; at < windows.size(); at++) {
            Duration window = windows.get(at);
            faults.addIf(
                    !isWithin(window, SHORTEST, LONGEST) || !isWhole(window),
                    "/test/windows/" + at,
                    RANGE,
                    "must be from PT15M to P7D, in steps of PT5M");
        }
        faults.forbidRepeated(windows, "/test/windows");
    }

    private void threshold() {
        Double threshold = test.threshold();
        if (threshold == null || kind != TestKind.ABSOLUTE) {
            return;
        }
        switch (metric) {
            case NET_SENTIMENT -> thresholdWithin(threshold, -1, 1);
            case NEGATIVE_SHARE -> thresholdWithin(threshold, 0.01, 1);
            default -> thresholdWithin(threshold, 1, 1e12);
        }
    }

    private void thresholdWithin(double threshold, double least, double most) {
        faults.addIf(
                threshold < least || threshold > most,
                "/test/threshold",
                RANGE,
                "must be from " + least + " to " + most + " for " + metric);
    }

    private void severities(@Nullable SeverityLimits limits) {
        if (limits == null) {
            return;
        }
        if (!kind.takesSeverities() || metric == Metric.NET_SENTIMENT) {
            faults.forbid(limits, "/severities", "is no field of this test; leave it out");
        } else if (kind == TestKind.NB_TAIL) {
            double alpha = Objects.requireNonNullElse(test.withUsual().alpha(), 1.0);
            faults.addIf(
                    limits.high() > alpha,
                    "/severities/high",
                    RANGE,
                    "must not be above alpha, for it is a probability");
            faults.addIf(
                    limits.critical() > limits.high(),
                    "/severities/critical",
                    RANGE,
                    "must not be above high, for it is a probability");
        } else {
            faults.addIf(
                    limits.high() < 1, "/severities/high", RANGE, "must be 1 or more, a multiple");
            faults.addIf(
                    limits.critical() < limits.high(),
                    "/severities/critical",
                    RANGE,
                    "must not be below high");
        }
    }

    private void after(@Nullable Duration after) {
        faults.addIf(
                after != null
                        && (!isWithin(after, SHORTEST_SILENCE, LONGEST_SILENCE)
                                || after.toNanosPart() != 0),
                "/test/after",
                RANGE,
                "must be from PT30M to P30D, in whole seconds");
    }

    static boolean isWithin(Duration duration, Duration least, Duration most) {
        return duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0;
    }

    private static boolean isWhole(Duration window) {
        return window.toSeconds() % Series.BIN.toSeconds() == 0 && window.toNanosPart() == 0;
    }
}
