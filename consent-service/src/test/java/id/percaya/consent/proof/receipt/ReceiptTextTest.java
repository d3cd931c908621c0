package id.percaya.consent.proof.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.proof.printing.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTextTest {

    @ParameterizedTest
    @EnumSource(ReceiptText.class)
    void is_said_in_both_languages(ReceiptText word) {
        assertThat(word.in(Language.ID)).isNotBlank();
        assertThat(word.in(Language.EN)).isNotBlank();
    }

    @Test
    void no_text_is_left_untranslated() {
        assertThat(Arrays.stream(ReceiptText.values()))
                .filteredOn(word -> word != ReceiptText.VIDEO)
                .noneMatch(word -> word.in(Language.ID).equals(word.in(Language.EN)));
    }

    @Test
    void every_event_that_there_can_be_has_a_word() {
        assertThat(ConsentEvent.TYPES.byName().keySet())
                .allSatisfy(type ->
                        assertThat(ReceiptText.ofState(ReceiptEvents.state(type)).in(Language.EN))
                                .isNotBlank());
    }
}
