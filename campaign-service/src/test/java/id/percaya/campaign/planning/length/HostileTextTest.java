package id.percaya.campaign.planning.length;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.percaya.campaign.Channel;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int LONG = 100_000;

    /// X's library takes more than three minutes for some of these. The limit is far above the
    /// seconds that they take here.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a_",
                "-",
                ".",
                "語.",
                "com.",
                "a.com,",
                "https://",
                "https://a.",
                "https://a.id/(a)",
                "https://a.id/?",
                "https://a.id/(a) ",
                "(a",
                "@a.",
                "@a@a.",
                "@",
                "😀",
                "\u0301",
                "\u200D",
                "\uFE0F",
                "🇮🇩",
                "/.",
                "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a "
            })
    void each_text_is_measured_in_bounded_time(String part) {
        String text = part.repeat(LONG / part.length());

        Map<Channel, TextLength> lengths =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> TextLengths.of("https://a.id/" + text));

        assertThat(lengths).hasSize(Channel.values().length);
    }

    @Test
    void twenty_thousand_emoji_have_a_length() {
        Map<Channel, TextLength> lengths = TextLengths.of("👨‍👩‍👧‍👦".repeat(20_000));

        assertThat(lengths.get(Channel.X))
                .isEqualTo(new TextLength(40_000, 280, null, null, false));
        assertThat(lengths.get(Channel.BLUESKY))
                .isEqualTo(new TextLength(20_000, 300, 500_000, 3000, false));
    }

    @Test
    void half_a_surrogate_pair_counts_as_the_replacement_character() {
        Map<Channel, TextLength> lengths = TextLengths.of("a\uD83D");

        assertThat(lengths.get(Channel.X)).isEqualTo(new TextLength(3, 280, null, null, true));
        assertThat(lengths.get(Channel.BLUESKY)).isEqualTo(new TextLength(2, 300, 4, 3000, true));
        assertThat(lengths.get(Channel.TIKTOK)).extracting(TextLength::length).isEqualTo(2);
    }

    @Test
    void a_text_without_a_character_fits() {
        assertThat(TextLengths.of("").values())
                .allSatisfy(length -> assertThat(length.fits()).isTrue())
                .allSatisfy(length -> assertThat(length.length()).isZero());
    }

    @Test
    void few_graphemes_of_many_bytes_do_not_fit_bluesky() {
        assertThat(TextLengths.of("👨‍👩‍👧‍👦".repeat(200), Channel.BLUESKY))
                .isEqualTo(new TextLength(200, 300, 5000, 3000, false));
    }
}
