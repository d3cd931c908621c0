package id.percaya.listening.alerting.detection.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NabScoreTest {

    private static final List<NabScore.Rows> ONE = List.of(new NabScore.Rows(100, 149));

    private static NabScore score(List<NabScore.Rows> windows, int... alarms) {
        boolean[] rows = new boolean[400];
        for (int alarm : alarms) {
            rows[alarm] = true;
        }
        return NabScore.of(rows, windows, 0.11, 1);
    }

    @Test
    void silence_scores_nothing() {
        assertThat(score(ONE).normalised()).isZero();
        assertThat(score(ONE).found()).isZero();
    }

    @Test
    void the_earliest_row_of_a_window_scores_all() {
        assertThat(score(ONE, 100).normalised()).isCloseTo(100, within(1e-9));
        assertThat(score(ONE, 100, 120, 149).normalised()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_later_row_scores_less() {
        double middle = score(ONE, 125).normalised();
        double last = score(ONE, 149).normalised();

        assertThat(middle).isBetween(90.0, 99.0);
        assertThat(last).isBetween(50.0, 60.0);
    }

    @Test
    void a_false_alarm_costs_its_weight_and_less_shortly_after_a_window() {
        assertThat(score(ONE, 100, 80).normalised()).isCloseTo(100 - 5.5, within(1e-9));
        assertThat(score(ONE, 100, 390).normalised()).isCloseTo(100 - 5.5, within(1e-6));
        assertThat(score(ONE, 100, 152).normalised()).isBetween(98.0, 100.0);
    }

    @Test
    void the_first_rows_are_on_probation() {
        assertThat(score(ONE, 100, 10).normalised()).isCloseTo(100, within(1e-9));
    }

    /// Runs where the benchmark's five series are: `-Dnab.data=DIR`. They are not part of the
    /// repository.
    @Test
    void the_detector_reaches_eighty_on_the_public_series(@TempDir Path out) throws IOException {
        String data = System.getProperty("nab.data", "");
        Assumptions.assumeTrue(!data.isEmpty() && Files.exists(Path.of(data)));

        assertThat(Nab.standard(Path.of(data), out).normalised()).isGreaterThanOrEqualTo(80);
    }
}
