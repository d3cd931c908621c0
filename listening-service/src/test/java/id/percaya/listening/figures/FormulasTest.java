package id.percaya.listening.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.percaya.listening.formulas.NonSocialReach;
import id.percaya.listening.formulas.Share;
import id.percaya.listening.formulas.SocialReach;
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
        "50000, 7500",
        "250000, 33023",
        "500000, 59273",
        "1000000, 105000",
        "2000000, 182907",
        "5000000, 367732",
        "8300000, 528224",
        "10000000, 600000",
        "20000000, 1200000"
    })
    void social_reach_is_followers_times_a_falling_factor(long followers, double reach) {
        assertThat(SocialReach.of(followers)).isCloseTo(reach, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "173, 210, 0.8238, 0.7666, 0.8694",
        "0, 10, 0, 0, 0.2775",
        "10, 10, 1, 0.7225, 1",
    })
    void a_share_has_its_wilson_interval(long k, long n, double share, double low, double high) {
        assertThat(Share.of(k, n)).isEqualTo(new Share(share, low, high, n));
    }

    @Test
    void nothing_of_nothing_has_no_share() {
        assertThat(Share.of(0, 0)).isNull();
        assertThat(new SentimentCounts(0, 0, 0, 4).shares()).isNull();
        assertThat(new SentimentCounts(0, 3, 0, 4).netSentimentInterval()).isNull();
    }

    @Test
    void the_interval_of_the_net_sentiment_follows_from_the_positive_share() {
        assertThat(new SentimentCounts(173, 9, 37, 1).netSentimentInterval())
                .isEqualTo(new NetSentimentInterval(0.5332, 0.7388, 210));
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
