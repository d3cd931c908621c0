package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises from a fixed value downwards.
public record AtMost(double threshold) implements DetectionTest {

    @Override
    public Finding judge(Situation situation) {
        if (situation.value().isEmpty()) {
            return Finding.nothing(Shortfall.NOTHING_TO_JUDGE);
        }
        double value = situation.value().getAsDouble();
        boolean raised = value <= threshold;
        return new Finding(
                raised ? Optional.of(Severity.WATCH) : Optional.empty(),
                value,
                OptionalDouble.of(threshold),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                raised ? List.of() : List.of(Shortfall.USUAL));
    }
}
