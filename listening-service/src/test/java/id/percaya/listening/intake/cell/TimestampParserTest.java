package id.percaya.listening.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.cell.TimestampParser.At;
import id.percaya.listening.intake.cell.TimestampParser.Invalid;
import id.percaya.listening.intake.row.Rule;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampParserTest {

    private static final Instant RECEIVED = Instant.parse("2026-12-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-15|2026-11-14T17:00:00Z",
                "2026-11-15 22:30:00 +0000|2026-11-15T22:30:00Z",
                "2026-11-15T22:30:00.000Z|2026-11-15T22:30:00Z",
                "2026-11-15T22:30:00+0700|2026-11-15T15:30:00Z",
                "15-NOV-26|2026-11-14T17:00:00Z",
                "15-Nov-2026 10:30PM|2026-11-15T15:30:00Z",
                "15-Nov-2026 10:30 PM|2026-11-15T15:30:00Z",
                "15 Nov 2026 22:30 WIB|2026-11-15T15:30:00Z",
                "15 November 2026|2026-11-14T17:00:00Z",
                "Nov 15, 2026 10:30 PM|2026-11-15T15:30:00Z",
                "1-Sept-2026 00:00 UTC|2026-09-01T00:00:00Z",
            })
    void english_exports_are_read_as_written(String written, Instant at) {
        assertThat(TimestampParser.english(RECEIVED).read(written)).isEqualTo(new At(at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27/11/2026 08:30|2026-11-27T01:30:00Z",
                "27/11/2026 08.30|2026-11-27T01:30:00Z",
                "27-11-2026|2026-11-26T17:00:00Z",
                "27/11/26|2026-11-26T17:00:00Z",
                "1 Agustus 2026|2026-07-31T17:00:00Z",
                "2026-11-27T01:30:00Z|2026-11-27T01:30:00Z",
            })
    void indonesian_files_are_read_as_written(String written, Instant at) {
        assertThat(TimestampParser.indonesian(RECEIVED).read(written)).isEqualTo(new At(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05/06/2026", "31-Feb-2026", "kemarin", "15-Nov", "2026-11-15T25:00:00Z"})
    void an_ambiguous_or_impossible_date_is_refused(String written) {
        assertThat(TimestampParser.english(RECEIVED).read(written))
                .isEqualTo(new Invalid(Rule.DATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-27T01:00:00.123Z|true",
                "2026-11-27T01:00:00+0000|true",
                "2026-11-27|false"
            })
    void rfc_3339_has_an_offset(String written, boolean valid) {
        assertThat(TimestampParser.rfc3339(RECEIVED).read(written) instanceof At).isEqualTo(valid);
    }
}
