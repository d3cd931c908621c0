package id.percaya.campaign.media.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-9, 0, 9",
        "bytes=90-, 90, 99",
        "bytes=90-1000, 90, 99",
        "bytes=99-99, 99, 99",
        "bytes=-1, 99, 99",
        "bytes=-100, 0, 99",
        "bytes=-1000, 0, 99"
    })
    void one_range_is_read(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "bytes=5-2",
                "bytes=-",
                "bytes=a-b",
                "bytes 0-1",
                "lines=0-1",
                "bytes=0-99999999999999999999999",
                ""
            })
    void anything_else_counts_as_the_whole_file(String header) {
        assertThat(ByteRange.of(header, 100).isWhole(100)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void a_range_outside_of_the_file_cannot_be_satisfied(String header) {
        assertThat(ByteRange.of(header, 100).isSatisfiable()).isFalse();
    }
}
