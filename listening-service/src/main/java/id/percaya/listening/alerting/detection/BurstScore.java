package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.detection.burst.BurstDetector;
import java.util.OptionalDouble;

/// Raises when the burst detector scores the window's last bin at least `threshold`.
public record BurstScore(double threshold) implements DetectionTest {

    public static final BurstScore USUAL = new BurstScore(BurstDetector.BURST);

    @Override
    public Finding judge(Situation situation) {
        double score = situation.past().scoreBefore(situation.window().until());
        return Finding.over(score, threshold, OptionalDouble.empty());
    }
}
