package id.percaya.listening.intake.understood;

import static id.percaya.listening.intake.mention.Sentiment.NEGATIVE;
import static id.percaya.listening.intake.mention.Sentiment.NEUTRAL;
import static id.percaya.listening.intake.mention.Sentiment.POSITIVE;
import static id.percaya.listening.intake.mention.Sentiment.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.understood.Opinions.Counting;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    private static final Opinions READ = new Opinions(POSITIVE, NEGATIVE, null);

    @Test
    void the_tenant_chooses_between_model_and_source() {
        assertThat(READ.counting(SentimentBasis.MODEL))
                .isEqualTo(new Counting(NEGATIVE, DecidedBy.MODEL));
        assertThat(READ.counting(SentimentBasis.SOURCE))
                .isEqualTo(new Counting(POSITIVE, DecidedBy.SOURCE));
    }

    @Test
    void a_person_decides_whatever_the_choice() {
        Opinions corrected = new Opinions(POSITIVE, NEGATIVE, NEUTRAL);

        for (SentimentBasis basis : SentimentBasis.values()) {
            assertThat(corrected.counting(basis))
                    .isEqualTo(new Counting(NEUTRAL, DecidedBy.PERSON));
        }
    }

    @Test
    void the_label_of_the_source_stands_in_where_nothing_was_read() {
        assertThat(new Opinions(POSITIVE, null, null).counting(SentimentBasis.MODEL))
                .isEqualTo(new Counting(POSITIVE, DecidedBy.SOURCE));
    }

    @Test
    void without_a_label_the_source_says_nothing() {
        assertThat(new Opinions(UNKNOWN, NEGATIVE, null).counting(SentimentBasis.SOURCE))
                .isEqualTo(new Counting(UNKNOWN, DecidedBy.SOURCE));
    }

    @Test
    void a_newer_label_changes_the_source_only_and_a_missing_one_nothing() {
        Opinions corrected = new Opinions(POSITIVE, NEGATIVE, NEUTRAL);

        assertThat(corrected.labelled(NEGATIVE))
                .isEqualTo(new Opinions(NEGATIVE, NEGATIVE, NEUTRAL));
        assertThat(corrected.labelled(UNKNOWN)).isEqualTo(corrected);
    }
}
