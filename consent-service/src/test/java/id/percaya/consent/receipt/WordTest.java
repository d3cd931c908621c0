package id.percaya.consent.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.page.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {

    @ParameterizedTest
    @EnumSource(Word.class)
    void is_said_in_both_languages(Word word) {
        assertThat(word.in(Language.ID)).isNotBlank();
        assertThat(word.in(Language.EN)).isNotBlank();
    }

    @Test
    void no_text_is_left_untranslated() {
        assertThat(Arrays.stream(Word.values()))
                .filteredOn(word -> word != Word.VIDEO)
                .noneMatch(word -> word.in(Language.ID).equals(word.in(Language.EN)));
    }

    @Test
    void every_event_that_there_can_be_has_a_word() {
        assertThat(ConsentEvent.TYPES.byName().keySet())
                .allSatisfy(type ->
                        assertThat(Word.ofState(ReceiptEvents.state(type)).in(Language.EN))
                                .isNotBlank());
    }
}
