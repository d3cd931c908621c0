package id.percaya.listening.understanding.mood;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuationTest {

    private static Valuation of(String text) {
        Lexicon lexicon = Lexicon.current();
        return new Valuation(lexicon.masked(Words.of(text)), lexicon);
    }

    @Test
    void praise_is_positive_and_complaint_negative() {
        assertThat(of("perawatnya ramah").net()).isPositive();
        assertThat(of("perawatnya jutek").net()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perawatnya tidak ramah",
                "perawatnya gak ramah",
                "perawate ora grapyak",
                "perawatna teu bageur",
                "perawatnya kurang begitu ramah",
            })
    void negation_flips_the_next_three_words(String text) {
        assertThat(of(text).net()).isNegative();
    }

    @Test
    void negation_ends_at_a_mark() {
        assertThat(of("tidak , ramah").net()).isPositive();
        assertThat(of("tidak pernah mengecewakan").net()).isPositive();
    }

    @Test
    void diseases_and_places_of_care_are_no_opinion() {
        assertThat(of("demam berdarah di rumah sakit").net()).isZero();
    }
}
