package id.percaya.campaign.planning.length;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts of Unicode standard annex 29, revision 45, and of its test file GraphemeBreakTest.txt.
class GraphemesTest {

    @ParameterizedTest
    @CsvSource({
        "1, \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, a family",
        "1, \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80, an astronaut with a skin tone",
        "1, \uD83E\uDEF1\uD83C\uDFFB\u200D\uD83E\uDEF2\uD83C\uDFFF, two skin tones",
        "1, \uD83C\uDDEE\uD83C\uDDE9, a flag",
        "2, \uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE\uD83C\uDDE9, two flags",
        "2, \uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE, a flag and a half",
        "1, \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC7F, a flag of tags",
        "1, #\uFE0F\u20E3, a keycap",
        "1, \u2764\uFE0F, a heart with a variation selector",
        "2, a\u200D\uD83D\uDED1, a joiner after a letter joins nothing",
        "1, \uD83D\uDED1\u200D\uD83D\uDED1, two pictographs joined",
        "1, e\u0301\u0323, two marks on a letter",
        "1, \u1100\u1161\u11A8, a Korean syllable of parts",
        "2, \uAC01\u1100, a Korean syllable and the next",
        "1, \u0E01\u0E47, a Thai letter with a mark",
        "1, \u0BA4\u0BBF, a Tamil letter with a vowel sign",
        "1, \u0915\u094D\u0937\u093F, a Hindi conjunct",
        "1, \u0600\u0627, a prepended sign",
        "1, \\r\\n, one line end",
        "2, \\n\\r, two line ends",
        "3, a\u200Bb, a blank without width",
        "2, \u0645\u0631, right to left"
    })
    void a_text_has_as_many_characters_as_a_reader_sees(int count, String text, String about) {
        assertThat(Graphemes.count(text.translateEscapes())).as(about).isEqualTo(count);
    }
}
