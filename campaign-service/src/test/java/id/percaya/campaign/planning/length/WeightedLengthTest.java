package id.percaya.campaign.planning.length;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class WeightedLengthTest {

    /// Texts with the lengths that X's library for its web pages gives, npm `twitter-text` 3.1.0:
    /// each emoji sequence that the Java library counts otherwise, other emoji, and random texts of
    /// letters, marks, emoji, links and parts of links.
    private static final Path COUNTED = Path.of("src/test/resources/lengths/x-lengths.jsonl");

    record Counted(String text, int length) {

        static Counted of(String line) {
            try {
                return TolerantJson.mapper().readValue(line, Counted.class);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    @Test
    void a_text_is_as_long_as_the_library_of_x_says() throws IOException {
        SoftAssertions each = new SoftAssertions();
        for (String line : Files.readAllLines(COUNTED)) {
            Counted counted = Counted.of(line);
            each.assertThat(WeightedLength.of(counted.text)).as(line).isEqualTo(counted.length);
        }
        each.assertAll();
    }

    @Test
    void a_decomposed_letter_counts_as_the_composed_one() {
        assertThat(WeightedLength.of("e\u0301")).isEqualTo(WeightedLength.of("é")).isEqualTo(1);
    }

    @Test
    void a_link_counts_23_also_without_its_protocol() {
        assertThat(WeightedLength.of("https://klinikmelati.co.id/tensi?hari=senin")).isEqualTo(23);
        assertThat(WeightedLength.of("a.id")).isEqualTo(23);
        assertThat(WeightedLength.of("klinik.tidakada")).isEqualTo(15);
    }
}
