package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises for one mention with much reach, or with a critical word; with both it is CRITICAL.
public record SingleItem(double reach) implements DetectionTest {

    @Override
    public Finding judge(Situation situation) {
        return situation
                .item()
                .map(this::judge)
                .orElseGet(() -> Finding.nothing(Shortfall.NOTHING_TO_JUDGE));
    }

    private Finding judge(Situation.Item item) {
        Optional<Severity> severity = severity(item);
        return new Finding(
                severity,
                item.reach(),
                OptionalDouble.of(reach),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                severity.isPresent() ? List.of() : List.of(Shortfall.NEITHER_REACH_NOR_WORDS));
    }

    private Optional<Severity> severity(Situation.Item item) {
        boolean far = item.reach() >= reach;
        if (item.criticalWords()) {
            return Optional.of(far ? Severity.CRITICAL : Severity.HIGH);
        }
        return far ? Optional.of(Severity.HIGH) : Optional.empty();
    }
}
