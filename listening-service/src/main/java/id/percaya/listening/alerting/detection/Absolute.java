package id.percaya.listening.alerting.detection;

import java.util.OptionalDouble;

/// Raises from a fixed count on.
public record Absolute(long threshold) implements DetectionTest {

    @Override
    public Finding judge(Situation situation) {
        return Finding.over(
                (double) situation.window().count(), (double) threshold, OptionalDouble.empty());
    }
}
