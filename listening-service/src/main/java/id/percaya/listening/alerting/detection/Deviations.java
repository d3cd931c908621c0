package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.terms.SeverityLimits;
import java.util.OptionalDouble;

/// Raises when the count exceeds the usual one by a number of standard deviations. Known from
/// Brandwatch; counts are skewed, so it alarms more often than the number suggests.
public record Deviations(double deviations, SeverityLimits multiples) implements DetectionTest {

    public Deviations(double deviations) {
        this(deviations, SeverityLimits.MULTIPLES);
    }

    @Override
    public Finding judge(Situation situation) {
        Window window = situation.window();
        Past past = situation.past();
        double expected = past.expected(window.from(), window.until());
        double dispersion = past.dispersion(window.from(), window.until());
        double deviation = Math.sqrt(expected + dispersion * expected * expected);
        return Finding.over(
                (double) window.count(),
                expected + deviations * deviation,
                OptionalDouble.of(expected),
                multiples);
    }
}
