package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.detection.burst.BurstDetector;
import java.util.OptionalDouble;

/// Raises when the burst detector scores the window's last bin at least `threshold`.
public record BurstScore(double threshold) implements DetectionTest {

    public static final BurstScore USUAL = new BurstScore(BurstDetector.BURST);

    @Override
    public Finding judge(Situation situation) {
        Series series = situation.past().series();
        BurstDetector detector = new BurstDetector();
        double score = 0;
        for (int bin = 0; bin < situation.window().until(); bin++) {
            score = detector.add((double) series.count(bin, bin + 1));
        }
        return Finding.over(score, threshold, OptionalDouble.empty());
    }
}
