package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.detection.Absolute;
import id.percaya.listening.alerting.detection.AtMost;
import id.percaya.listening.alerting.detection.BurstScore;
import id.percaya.listening.alerting.detection.DetectionTest;
import id.percaya.listening.alerting.detection.Deviations;
import id.percaya.listening.alerting.detection.Factor;
import id.percaya.listening.alerting.detection.LowRating;
import id.percaya.listening.alerting.detection.NbTail;
import id.percaya.listening.alerting.detection.Percent;
import id.percaya.listening.alerting.detection.Proportion;
import id.percaya.listening.alerting.detection.ShareShift;
import id.percaya.listening.alerting.detection.Silence;
import id.percaya.listening.alerting.detection.SingleItem;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The test that the terms of a rule describe.
final class RuleTests {

    private RuleTests() {}

    static DetectionTest of(AlertRuleTerms terms) {
        RuleTest test = terms.test();
        SeverityLimits multiples =
                Objects.requireNonNullElse(terms.severities(), SeverityLimits.MULTIPLES);
        return switch (test.kind()) {
            case NB_TAIL ->
                    new NbTail(
                            set(test.alpha()),
                            terms.minimum(),
                            terms.minimumAuthors(),
                            Objects.requireNonNullElse(
                                    terms.severities(), SeverityLimits.PROBABILITIES));
            case ABSOLUTE ->
                    terms.metric() == Metric.NET_SENTIMENT
                            ? new AtMost(set(test.threshold()))
                            : new Absolute(set(test.threshold()), multiples);
            case FACTOR -> new Factor(set(test.factor()), terms.minimum(), multiples);
            case PERCENT -> new Percent(set(test.percent()), multiples);
            case STDDEV -> new Deviations(set(test.deviations()), multiples);
            case PROPORTION -> new Proportion(set(test.z()));
            case SHARE_SHIFT -> new ShareShift(set(test.limit()));
            case BURST -> new BurstScore(set(test.score()));
            case RATING -> new LowRating(set(test.stars()), terms.minimum());
            case SINGLE_ITEM -> new SingleItem(set(test.reach()));
            case SILENCE -> new Silence(set(test.after()), multiples);
        };
    }

    private static <T> T set(@Nullable T value) {
        return Objects.requireNonNull(value, "the terms were checked");
    }
}
