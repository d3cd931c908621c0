package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.terms.SeverityLimits;
import java.util.OptionalDouble;

/// Raises when the count exceeds the usual one by a percentage. Known from Meltwater; small counts
/// make it alarm often.
public record Percent(double percent, SeverityLimits multiples) implements DetectionTest {

    public Percent(double percent) {
        this(percent, SeverityLimits.MULTIPLES);
    }

    @Override
    public Finding judge(Situation situation) {
        Window window = situation.window();
        double expected = situation.past().expected(window.from(), window.until());
        return Finding.over(
                (double) window.count(),
                expected * (1 + percent / 100),
                OptionalDouble.of(expected),
                multiples);
    }
}
