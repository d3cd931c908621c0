package id.percaya.listening.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDE00";
    private static final String EMOJI = HIGH + LOW;

    @Test
    void a_text_may_be_as_long_as_allowed() {
        assertThat(TextRules.violation("abc", 3)).isEmpty();
        assertThat(TextRules.violation("abcd", 3)).contains(Rule.TOO_LONG);
    }

    @Test
    void ordinary_text_passes() {
        assertThat(List.of("", "Bu Sari", "two\nlines", "a\ttab", EMOJI, "a" + EMOJI + EMOJI))
                .allSatisfy(text -> assertThat(TextRules.violation(text, 100)).isEmpty());
    }

    @Test
    void replacement_characters_are_encoding_errors() {
        assertThat(TextRules.violation("a\uFFFDb", 100)).contains(Rule.ENCODING);
    }

    @Test
    void lone_surrogates_are_encoding_errors() {
        assertThat(
                        List.of(
                                HIGH,
                                LOW,
                                "a" + HIGH,
                                "a" + LOW,
                                HIGH + "a",
                                LOW + "a",
                                HIGH + EMOJI,
                                EMOJI + LOW,
                                LOW + HIGH))
                .allSatisfy(
                        text -> assertThat(TextRules.violation(text, 100)).contains(Rule.ENCODING));
    }

    @Test
    void control_characters_are_refused() {
        assertThat(List.of("\0", "a\r", "\u001Fb", "\f"))
                .allSatisfy(text ->
                        assertThat(TextRules.violation(text, 100))
                                .contains(Rule.CONTROL_CHARACTER));
    }
}
