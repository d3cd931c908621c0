package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises when the share of the counted among all mentions is higher than in the 28 days before,
/// without excluded hours: the z value of two proportions. It needs 20 mentions on both sides.
public record Proportion(double z) implements DetectionTest {

    private static final int FEWEST = 20;
    private static final int BEFORE = 28 * 24 * Series.BINS_AN_HOUR;

    @Override
    public Finding judge(Situation situation) {
        Window window = situation.window();
        Series series = situation.past().series();
        int begin = Math.max(0, window.from() - BEFORE);
        long count = series.usualCount(begin, window.from());
        long total = series.usualTotal(begin, window.from());
        if (window.total() < FEWEST || total < FEWEST) {
            return Finding.nothing(Shortfall.TOO_LITTLE_PAST);
        }
        double before = (double) count / total;
        double value = z(window, count, total);
        boolean raised = value >= z;
        return new Finding(
                raised ? Optional.of(Severity.WATCH) : Optional.empty(),
                value,
                OptionalDouble.of(z),
                OptionalDouble.of(before * window.total()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                raised ? List.of() : List.of(Shortfall.USUAL));
    }

    private static double z(Window window, long count, long total) {
        double pooled = (double) (window.count() + count) / (window.total() + total);
        double error = pooled * (1 - pooled) * (1.0 / window.total() + 1.0 / total);
        double difference = (double) window.count() / window.total() - (double) count / total;
        return error == 0 ? 0 : difference / Math.sqrt(error);
    }
}
