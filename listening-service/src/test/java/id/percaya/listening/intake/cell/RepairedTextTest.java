package id.percaya.listening.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

    private static final String EMOJI = "😀";
    private static final String HIGH = EMOJI.substring(0, 1);
    private static final String LOW = EMOJI.substring(1);

    @Test
    void ordinary_text_stays() {
        assertThat(List.of("", "Bu Sari", "two\nlines", "a\ttab", EMOJI, "a" + EMOJI + EMOJI))
                .allSatisfy(text ->
                        assertThat(RepairedText.of(text, 100))
                                .isEqualTo(new RepairedText(text, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo", "one\rtwo"})
    void line_breaks_become_one_kind_without_a_finding(String text) {
        assertThat(RepairedText.of(text, 100)).isEqualTo(new RepairedText("one\ntwo", Map.of()));
    }

    @Test
    void a_replacement_character_stays_and_is_said() {
        assertThat(RepairedText.of("a\uFFFDb", 100))
                .isEqualTo(
                        new RepairedText("a\uFFFDb", Map.of(Rule.ENCODING, Consequence.CELL_KEPT)));
    }

    @Test
    void half_a_character_becomes_a_replacement_character() {
        assertThat(List.of(HIGH, LOW, "a" + HIGH, LOW + "a", HIGH + EMOJI, EMOJI + LOW, LOW + HIGH))
                .allSatisfy(text ->
                        assertThat(RepairedText.of(text, 100).findings())
                                .containsEntry(Rule.ENCODING, Consequence.CELL_REPAIRED));
        assertThat(RepairedText.of(HIGH + EMOJI, 100).text()).isEqualTo("\uFFFD" + EMOJI);
    }

    @Test
    void control_characters_are_removed() {
        assertThat(RepairedText.of("a\0b\u001Fc\f", 100))
                .isEqualTo(
                        new RepairedText(
                                "abc", Map.of(Rule.CONTROL_CHARACTER, Consequence.CELL_REPAIRED)));
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(RepairedText.of("abcd", 3).text()).isEqualTo("abc");
        assertThat(RepairedText.of("ab" + EMOJI, 3).text()).isEqualTo("ab");
        assertThat(RepairedText.of("abc", 3).findings()).isEmpty();
    }
}
