package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.alerting.alertrule.Faults.RANGE;

import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the short form of a rule, as in earlier versions: one window of one monitor against a
/// multiple of its baseline.
final class ShortTermsReading {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final double HIGH = 2;
    private static final double CRITICAL = 4;

    private final AlertRuleRequest request;
    private final Faults faults;

    ShortTermsReading(AlertRuleRequest request, Faults faults) {
        this.request = request;
        this.faults = faults;
    }

    /// Null if a field is missing, which the faults then tell.
    @Nullable AlertRuleTerms terms() {
        forbidLongForm();
        UUID monitor = request.monitorId();
        Duration window = request.window();
        Integer minimum = request.minimum();
        Double factor = request.baselineFactor();
        faults.require(monitor, "/monitorId");
        faults.require(window, "/window");
        faults.require(minimum, "/minimum");
        faults.require(factor, "/baselineFactor");
        SeverityLimits limits = limits();
        if (monitor == null || window == null || minimum == null || factor == null) {
            return null;
        }
        faults.addIf(
                window.compareTo(SHORTEST) < 0 || window.compareTo(LONGEST) > 0,
                "/window",
                RANGE,
                "must be from PT1H to P7D");
        return new AlertRuleTerms(
                request.name(),
                List.of(monitor),
                Metric.NEGATIVE_MENTIONS,
                null,
                RuleTest.factor(window, factor),
                minimum,
                1,
                limits,
                Duration.ZERO,
                null,
                null,
                List.of());
    }

    private SeverityLimits limits() {
        double high = Objects.requireNonNullElse(request.highFactor(), HIGH);
        double critical =
                Objects.requireNonNullElse(request.criticalFactor(), Math.max(CRITICAL, high));
        faults.addIf(critical < high, "/criticalFactor", RANGE, "must not be below highFactor");
        return new SeverityLimits(high, critical);
    }

    private void forbidLongForm() {
        String why = "does not belong to the short form of a rule; state a test and monitorIds";
        faults.forbid(request.metric(), "/metric", why);
        faults.forbid(request.filter(), "/filter", why);
        faults.forbid(request.minimumAuthors(), "/minimumAuthors", why);
        faults.forbid(request.severities(), "/severities", why);
        faults.forbid(request.coolDown(), "/coolDown", why);
        faults.forbid(request.hysteresis(), "/hysteresis", why);
        faults.forbid(request.quietHours(), "/quietHours", why);
        faults.forbid(request.route(), "/route", why);
    }
}
