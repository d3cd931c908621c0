package id.percaya.listening.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12500|12500",
                "12,500|12500",
                "12.500|12500",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "12500.0|12500",
                "12500000.00|12500000",
                "1E5|100000",
                "125E-1|",
                "12125E-3|",
                "-1|",
                "1,5|",
                "12.5|",
                "12,5000|",
                "true|",
                "NaN|",
                "1E999|",
                "1000000000001|",
                "1000000000000|1000000000000",
            })
    void a_count_is_read_and_never_guessed(String written, Long count) {
        assertThat(NumberStyle.INDONESIAN.read(written)).isEqualTo(count);
        assertThat(NumberStyle.ENGLISH.read(written)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.0|1234", "1,234.00|1234"})
    void english_decimals_have_a_point(String written, Long count) {
        assertThat(NumberStyle.ENGLISH.read(written)).isEqualTo(count);
        assertThat(NumberStyle.INDONESIAN.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,0|1234", "12500,00|12500"})
    void indonesian_decimals_have_a_comma(String written, Long count) {
        assertThat(NumberStyle.INDONESIAN.read(written)).isEqualTo(count);
        assertThat(NumberStyle.ENGLISH.read(written)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_word_is_no_count(NumberStyle style) {
        assertThat(style.read("banyak")).isNull();
        assertThat(style.read("1.2K")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.5", "4,5", "4/5", "FOUR", "45E-1", "5E0"})
    void stars_are_read(String written) {
        assertThat(Ratings.read(written)).isBetween(4.0, 5.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "5.5", "SIX", "10/10"})
    void other_ratings_are_not(String written) {
        assertThat(Ratings.read(written)).isNull();
    }
}
