package id.percaya.listening.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.percaya.listening.intake.site.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1000, 150",
        "100000, 15000",
        "5050000, 530250",
        "10000000, 600000",
        "20000000, 1200000"
    })
    void social_reach_is_followers_times_a_falling_factor(long followers, double reach) {
        assertThat(SocialReach.of(followers)).isCloseTo(reach, within(0.001));
    }

    @Test
    void non_social_reach_is_a_days_visits_times_visibility() {
        assertThat(NonSocialReach.of(new Visits(3_000_000, 0.25))).isEqualTo(25_000);
    }

    @Test
    void net_sentiment_is_computed_with_and_without_neutral_mentions() {
        SentimentCounts counts = new SentimentCounts(1, 6, 3, 5);
        assertThat(counts.mentions()).isEqualTo(15);
        assertThat(counts.netSentiment()).isEqualTo(-0.5);
        assertThat(counts.netSentimentAll()).isEqualTo(-0.2);
    }

    @Test
    void net_sentiment_without_labelled_mentions_is_null() {
        assertThat(new SentimentCounts(0, 0, 0, 4).netSentiment()).isNull();
        assertThat(new SentimentCounts(0, 0, 0, 4).netSentimentAll()).isNull();
        assertThat(new SentimentCounts(0, 2, 0, 0).netSentiment()).isNull();
        assertThat(new SentimentCounts(0, 2, 0, 0).netSentimentAll()).isZero();
    }
}
