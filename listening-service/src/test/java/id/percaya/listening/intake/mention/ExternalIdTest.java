package id.percaya.listening.intake.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23457E+18",
                "1,23457E+18",
                "1.495480510398742E18",
                "1495480510398740000",
                "1495480510398742529.0"
            })
    void an_id_that_lost_digits_is_rounded(String id) {
        assertThat(ExternalId.isRounded(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1495480510398742529",
                "bsc-1",
                "12",
                "100000000000000",
                "3e8x",
                "507e1",
                "12345678e90"
            })
    void another_id_is_not(String id) {
        assertThat(ExternalId.isRounded(id)).isFalse();
        assertThat(ExternalId.isAbsent(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "0", "N/A", "null", "None", "nan"})
    void a_placeholder_is_no_id(String id) {
        assertThat(ExternalId.isAbsent(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'1495|1495", "12.0|12", "1495|1495", "a'1|a'1"})
    void the_marks_of_a_spreadsheet_are_removed(String written, String id) {
        assertThat(ExternalId.unmarked(written)).isEqualTo(id);
    }
}
