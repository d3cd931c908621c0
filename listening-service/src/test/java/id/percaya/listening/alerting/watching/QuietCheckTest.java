package id.percaya.listening.alerting.watching;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.terms.Hysteresis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietCheckTest {

    private static final Instant OLDEST = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void an_alert_is_heard_from_its_window_on() {
        assertThat(heardFrom(OLDEST.plus(Duration.ofDays(2)))).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void an_alert_that_goes_on_for_long_is_heard_for_its_quiet_windows_before_the_oldest_edge() {
        assertThat(heardFrom(OLDEST.minus(Duration.ofDays(90)))).isEqualTo(Duration.ofHours(-8));
    }

    private static Duration heardFrom(Instant windowEnd) {
        int bin = QuietCheck.heardFrom(evidence(windowEnd), Hysteresis.USUAL, OLDEST);
        return Duration.between(OLDEST, Bins.start(bin));
    }

    private static AlertEvidence evidence(Instant end) {
        return new AlertEvidence(
                Severity.HIGH,
                end.minus(Duration.ofHours(4)),
                end,
                9,
                9,
                9,
                0.5,
                5,
                5,
                1,
                2,
                -1.0,
                List.of(),
                null,
                2,
                null);
    }
}
