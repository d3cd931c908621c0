package id.percaya.campaign.planning.length;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.campaign.Channel;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ten texts of the shared sample, with their lengths as platforms count them.
class SampleLengthsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/lengths/lengths-sample.jsonl");

    record Sample(
            String id,
            String text,
            int x,
            @JsonProperty("xFits") boolean onX,
            int graphemes,
            int utf8,
            int utf16,
            @JsonProperty("blueskyFits") boolean onBluesky,
            int mastodon,
            @JsonProperty("mastodonFits") boolean onMastodon,
            int threadsAtMost) {

        static Sample of(String line) {
            try {
                return TolerantJson.mapper().readValue(line, Sample.class);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    static Stream<Sample> samples() throws IOException {
        return Files.readAllLines(SAMPLES).stream().map(Sample::of);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_has_the_length_that_each_platform_counts(Sample sample) {
        TextLength x = TextLengths.of(sample.text, Channel.X);
        assertThat(x.length()).isEqualTo(sample.x);
        assertThat(x.fits()).isEqualTo(sample.onX);

        TextLength bluesky = TextLengths.of(sample.text, Channel.BLUESKY);
        assertThat(bluesky.length()).isEqualTo(sample.graphemes);
        assertThat(bluesky.bytes()).isEqualTo(sample.utf8);
        assertThat(bluesky.fits()).isEqualTo(sample.onBluesky);

        TextLength mastodon = TextLengths.of(sample.text, Channel.MASTODON);
        assertThat(mastodon.length()).isEqualTo(sample.mastodon);
        assertThat(mastodon.fits()).isEqualTo(sample.onMastodon);

        assertThat(TextLengths.of(sample.text, Channel.TIKTOK).length()).isEqualTo(sample.utf16);
        assertThat(TextLengths.of(sample.text, Channel.THREADS).length())
                .isLessThanOrEqualTo(sample.threadsAtMost);
    }
}
