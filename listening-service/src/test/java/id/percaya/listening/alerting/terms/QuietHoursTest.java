package id.percaya.listening.alerting.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:00, , 2026-03-01T14:59:00Z, 2026-03-01T14:59:00Z",
        "22:00, 06:00, , 2026-03-01T15:00:00Z, 2026-03-01T23:00:00Z",
        "22:00, 06:00, , 2026-03-01T22:59:00Z, 2026-03-01T23:00:00Z",
        "22:00, 06:00, , 2026-03-01T23:00:00Z, 2026-03-01T23:00:00Z",
        "12:00, 13:00, , 2026-03-01T05:30:00Z, 2026-03-01T06:00:00Z",
        "12:00, 13:00, , 2026-03-01T06:30:00Z, 2026-03-01T06:30:00Z",
        "01:00, 03:30, Europe/Berlin, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z"
    })
    void the_night_ends_in_its_own_zone_on_the_day_of_a_clock_change_too(
            String from, String until, String zone, Instant at, Instant end) {
        assertThat(new QuietHours(from, until, zone).end(at)).isEqualTo(end);
    }
}
