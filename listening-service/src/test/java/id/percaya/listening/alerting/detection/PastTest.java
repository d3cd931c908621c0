package id.percaya.listening.alerting.detection;

import static id.percaya.listening.alerting.detection.Weeks.DAY;
import static id.percaya.listening.alerting.detection.Weeks.HOUR;
import static id.percaya.listening.alerting.detection.Weeks.START;
import static id.percaya.listening.alerting.detection.Weeks.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PastTest {

    @Test
    void the_usual_level_is_half_the_hour_of_the_week_and_half_the_hour_of_the_day() {
        int hour = 5 * WEEK + 9 * HOUR;
        Weeks weeks = new Weeks(6);
        for (int week = 1; week <= 4; week++) {
            weeks.at(hour - week * WEEK, 8, 8);
        }

        double ofDay = 4 * 8 / 28.0;

        assertThat(weeks.past().expected(hour, hour + HOUR)).isEqualTo((8 + ofDay) / 2);
    }

    @Test
    void an_hour_cut_by_the_edge_counts_in_part() {
        Past past = new Weeks(6).hourly(12, 12).past();
        int from = 5 * WEEK + 6;

        assertThat(past.expected(from, from + HOUR)).isCloseTo(12, within(1e-9));
        assertThat(past.expected(from, from + 3)).isCloseTo(3, within(1e-9));
    }

    @Test
    void excluded_hours_leave_the_mean_and_the_divisor() {
        int crisis = 4 * WEEK;
        Past past =
                new Weeks(6)
                        .hourly(2, 2)
                        .fill(crisis, crisis + DAY, 50)
                        .exclude(crisis, crisis + DAY)
                        .past();

        assertThat(past.expected(5 * WEEK, 5 * WEEK + HOUR)).isEqualTo(2);
        assertThat(past.dispersion(5 * WEEK, 5 * WEEK + 4 * HOUR)).isLessThan(0.1);
    }

    @Test
    void the_expected_count_is_never_zero() {
        assertThat(new Weeks(6).past().expected(5 * WEEK, 5 * WEEK + HOUR)).isEqualTo(0.25);
    }

    @Test
    void without_noise_of_its_own_the_dispersion_is_the_shrunk_prior() {
        Past past = new Weeks(6).hourly(3, 3).past();

        assertThat(past.dispersion(5 * WEEK, 5 * WEEK + 4 * HOUR))
                .isCloseTo(56 * 0.25 / 224, within(1e-9));
    }

    @Test
    void a_facility_with_bursts_in_its_past_is_more_dispersed() {
        Weeks calm = new Weeks(9).hourly(2, 2);
        Weeks restless = new Weeks(9).hourly(2, 2);
        for (int day = 0; day < 8 * 7; day += 3) {
            restless.at(day * DAY + (day % 24) * HOUR, 40, 40);
        }
        int from = 8 * WEEK;

        assertThat(restless.past().dispersion(from, from + 4 * HOUR))
                .isGreaterThan(2 * calm.past().dispersion(from, from + 4 * HOUR));
    }

    @Test
    void a_week_warms_it() {
        Past past = new Weeks(2).past();

        assertThat(past.isCold(WEEK - 1)).isTrue();
        assertThat(past.isCold(WEEK)).isFalse();
    }

    @Test
    void a_series_knows_its_bins() {
        Series series = new Weeks(1).fill(3, 5, 7).past().series();

        assertThat(series.binAt(START.plusSeconds(3 * 300 + 299))).isEqualTo(3);
        assertThat(series.binAt(START.minusSeconds(9999))).isZero();
        assertThat(series.startOf(12)).isEqualTo(START.plusSeconds(3600));
        assertThat(series.count(3, 5)).isEqualTo(14);
        assertThat(series.count(5, 9)).isZero();
    }

    @Test
    void a_series_begins_on_an_hour() {
        assertThatThrownBy(() ->
                        new Series(START.plusSeconds(300), new int[0], new int[0], new BitSet()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
