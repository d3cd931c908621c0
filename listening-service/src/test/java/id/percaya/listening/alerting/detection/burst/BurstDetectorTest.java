package id.percaya.listening.alerting.detection.burst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstDetectorTest {

    private static final int WEEK = 7 * BurstDetector.BINS_A_DAY;

    private static double[] scores(int bins, int burstAt, int height) {
        Random random = new Random(7);
        BurstDetector detector = new BurstDetector();
        return IntStream.range(0, bins)
                .mapToDouble(bin -> bin == burstAt ? height : 20 + random.nextInt(10))
                .map(detector::add)
                .toArray();
    }

    @Test
    void a_burst_is_told_in_its_bin() {
        double[] scores = scores(2 * WEEK, WEEK + 100, 400);

        assertThat(scores[WEEK + 100]).isGreaterThan(BurstDetector.BURST);
    }

    @Test
    void noise_alone_is_no_burst() {
        double[] scores = scores(4 * WEEK, -1, 0);

        assertThat(IntStream.range(0, scores.length).filter(bin -> scores[bin] >= 0.5)).isEmpty();
    }

    @Test
    void the_first_day_tells_nothing() {
        double[] scores = scores(BurstDetector.BINS_A_DAY, 200, 4000);

        assertThat(scores).containsOnly(0);
    }

    @Test
    void an_episode_is_told_once() {
        Random random = new Random(7);
        BurstDetector detector = new BurstDetector();
        long told =
                IntStream.range(0, 2 * WEEK)
                        .mapToDouble(bin ->
                                bin >= WEEK && bin < WEEK + 24 ? 400 : 20 + random.nextInt(10))
                        .map(detector::add)
                        .filter(score -> score >= BurstDetector.BURST)
                        .count();

        assertThat(told).isBetween(1L, 3L);
    }
}
