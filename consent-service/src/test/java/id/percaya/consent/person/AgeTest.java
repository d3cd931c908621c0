package id.percaya.consent.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2008-05-17, 2026-05-17",
        "2008-12-31, 2026-12-31",
        "2008-02-28, 2026-02-28",
        "2008-02-29, 2026-03-01",
        "2008-03-01, 2026-03-01",
        "2010-03-01, 2028-03-01",
        "2010-02-28, 2028-02-28"
    })
    void an_eighteenth_birthday_begins_at_midnight_in_jakarta(LocalDate born, LocalDate birthday) {
        assertThat(Age.reached(Age.OF_MAJORITY, born))
                .isEqualTo(birthday.minusDays(1) + "T17:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2012-02-29, 12, 2024-02-28T17:00:00Z", "2012-02-29, 13, 2025-02-28T17:00:00Z"})
    void a_leap_day_birthday_falls_on_1_March_in_common_years(
            LocalDate born, int years, String reached) {
        assertThat(Age.reached(years, born)).isEqualTo(reached);
    }
}
