package id.percaya.listening.alerting.detection;

import java.time.Duration;
import java.util.OptionalDouble;

/// Raises when a source has said nothing for a time: silence is a broken source until it is known
/// to be peace.
public record Silence(Duration after) implements DetectionTest {

    @Override
    public Finding judge(Situation situation) {
        return situation
                .silence()
                .map(silence ->
                        Finding.over(
                                (double) silence.toSeconds(),
                                (double) after.toSeconds(),
                                OptionalDouble.empty()))
                .orElseGet(() -> Finding.nothing(Shortfall.NOTHING_TO_JUDGE));
    }
}
