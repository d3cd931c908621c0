package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.util.OptionalDouble;

/// Raises when nothing was said for a time: silence is a broken source until it is known to be
/// peace.
public record Silence(Duration after, SeverityLimits multiples) implements DetectionTest {

    public Silence(Duration after) {
        this(after, SeverityLimits.MULTIPLES);
    }

    @Override
    public Finding judge(Situation situation) {
        return situation
                .silence()
                .map(silence ->
                        Finding.over(
                                (double) silence.toSeconds(),
                                (double) after.toSeconds(),
                                OptionalDouble.empty(),
                                multiples))
                .orElseGet(() -> Finding.nothing(Shortfall.NOTHING_TO_JUDGE));
    }
}
