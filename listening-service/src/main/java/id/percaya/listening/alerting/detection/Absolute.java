package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.terms.SeverityLimits;
import java.util.OptionalDouble;

/// Raises from a fixed value on.
public record Absolute(double threshold, SeverityLimits multiples) implements DetectionTest {

    public Absolute(double threshold) {
        this(threshold, SeverityLimits.MULTIPLES);
    }

    @Override
    public Finding judge(Situation situation) {
        double value = situation.value().orElse((double) situation.window().count());
        return Finding.over(value, threshold, OptionalDouble.empty(), multiples);
    }
}
