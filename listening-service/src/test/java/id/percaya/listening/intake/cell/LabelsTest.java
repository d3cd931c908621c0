package id.percaya.listening.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Very Negative, NEGATIVE",
        "sangat negatif, NEGATIVE",
        "negative., NEGATIVE",
        "NEGATIF, NEGATIVE",
        "very_negative, NEGATIVE",
        "Somewhat positive, POSITIVE",
        "Positif 😀, POSITIVE",
        "netral, NEUTRAL",
        "Not Rated, UNKNOWN",
        "campuran, UNKNOWN",
        "N/A, UNKNOWN",
        "'', UNKNOWN"
    })
    void a_label_is_known_with_its_degree_and_punctuation(String label, Sentiment sentiment) {
        assertThat(Labels.sentiment(label)).contains(sentiment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not negative", "kesal", "very", "7"})
    void another_label_is_not_known(String label) {
        assertThat(Labels.sentiment(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Instagram Reels, INSTAGRAM",
        "Facebook Page, FACEBOOK",
        "Twitter (X), X",
        "X, X",
        "X Posts, X",
        "Tik Tok, TIKTOK",
        "YouTube Shorts, YOUTUBE",
        "Online News, WEB",
        "Forum threads, WEB"
    })
    void a_source_is_known_with_its_kind_of_post(String label, Source source) {
        assertThat(Source.named(label)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Detik", "Kabar Contoh", "Generation X"})
    void a_sites_name_is_no_platform(String label) {
        assertThat(Source.named(label)).isEmpty();
        assertThat(Source.of(label)).isEqualTo(Source.WEB);
    }
}
