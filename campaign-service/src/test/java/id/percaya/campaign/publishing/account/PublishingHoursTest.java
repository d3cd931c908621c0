package id.percaya.campaign.publishing.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingHoursTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
    private static final LocalTime NINE = LocalTime.of(21, 0);
    private static final LocalTime SIX = LocalTime.of(6, 0);

    /// The times are those of Jakarta; 2027-05-01 is a Saturday.
    @ParameterizedTest
    @CsvSource({
        "2027-05-01T20:59:59+07:00, true",
        "2027-05-01T21:00:00+07:00, false",
        "2027-05-02T05:59:59+07:00, false",
        "2027-05-02T06:00:00+07:00, true"
    })
    void quiet_hours_pass_midnight(String at, boolean permitted) {
        PublishingHours hours = new PublishingHours(JAKARTA, NINE, SIX, everyDay());
        assertThat(hours.permit(Instant.parse(at))).isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-01T05:59:59+07:00, true",
        "2027-05-01T06:00:00+07:00, false",
        "2027-05-01T21:00:00+07:00, true"
    })
    void quiet_hours_may_lie_within_a_day(String at, boolean permitted) {
        PublishingHours hours = new PublishingHours(JAKARTA, SIX, NINE, everyDay());
        assertThat(hours.permit(Instant.parse(at))).isEqualTo(permitted);
    }

    @Test
    void days_are_those_of_the_zone() {
        Instant lateFriday = Instant.parse("2027-04-30T16:30:00Z");
        Set<DayOfWeek> friday = EnumSet.of(DayOfWeek.FRIDAY);
        assertThat(new PublishingHours(JAKARTA, null, null, friday).permit(lateFriday)).isTrue();
        assertThat(new PublishingHours(JAYAPURA, null, null, friday).permit(lateFriday)).isFalse();
    }

    private static Set<DayOfWeek> everyDay() {
        return EnumSet.allOf(DayOfWeek.class);
    }
}
