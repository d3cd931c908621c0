package id.percaya.campaign.publishing.publication.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.campaign.publishing.publication.BookingTerms.WallTime;
import id.percaya.kit.problem.Invalid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    private static final Instant TWO = Instant.parse("2027-05-01T02:00:00Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2027-05-01T09:00:00, Asia/Jakarta",
        "2027-05-01T09:00, Asia/Jakarta",
        "2027-05-01T10:00:00, Asia/Makassar",
        "2027-05-01T11:00:00, Asia/Jayapura",
        "2027-05-01T11:00:00+09:00, Asia/Jayapura",
        "2027-05-01T02:00:00Z, Asia/Jayapura"
    })
    void a_wall_time_and_its_zone_are_kept_beside_the_instant(String text, ZoneId zone) {
        DueTime due = DueTime.of(text, zone);
        assertThat(due.instant()).isEqualTo(TWO);
        assertThat(due.wallTime())
                .isEqualTo(new WallTime(LocalDateTime.ofInstant(TWO, zone), zone));
    }

    @Test
    void an_instant_needs_no_zone() {
        assertThat(DueTime.of("2027-05-01T09:00:00+07:00", null)).isEqualTo(new DueTime(TWO, null));
    }

    @Test
    void a_local_time_needs_one() {
        refused("2027-05-01T09:00:00", null, "ZONE_MISSING");
    }

    @Test
    void an_offset_that_contradicts_the_zone_is_refused() {
        refused("2027-05-01T09:00:00+08:00", JAKARTA, "ZONE_CONTRADICTED");
    }

    @Test
    void a_time_in_the_hour_a_zone_skips_is_refused() {
        refused("2027-03-28T02:30:00", BERLIN, "TIME_SKIPPED");
    }

    @Test
    void a_time_that_comes_twice_needs_its_offset() {
        refused("2027-10-31T02:30:00", BERLIN, "TIME_AMBIGUOUS");
        assertThat(DueTime.of("2027-10-31T02:30:00+01:00", BERLIN).instant())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        refused("2027-02-30T09:00:00", JAKARTA, "NOT_A_TIME");
    }

    private static void refused(String text, @Nullable ZoneId zone, String code) {
        assertThatThrownBy(() -> DueTime.of(text, zone))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.violations().getFirst().code()).isEqualTo(code));
    }
}
