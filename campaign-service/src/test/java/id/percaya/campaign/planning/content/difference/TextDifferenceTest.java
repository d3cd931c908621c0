package id.percaya.campaign.planning.content.difference;

import static id.percaya.campaign.planning.content.difference.TextChange.Operation.DELETE;
import static id.percaya.campaign.planning.content.difference.TextChange.Operation.EQUAL;
import static id.percaya.campaign.planning.content.difference.TextChange.Operation.INSERT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.planning.content.difference.TextChange.Operation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    /// The most words that a content's text can have.
    private static final int WORDS = 10_000;

    @Test
    void a_word_is_replaced() {
        assertThat(TextDifference.between("Tekanan darah naik.", "Tekanan darah turun."))
                .containsExactly(
                        new TextChange(EQUAL, "Tekanan darah "),
                        new TextChange(DELETE, "naik."),
                        new TextChange(INSERT, "turun."));
    }

    @Test
    void a_sentence_is_inserted() {
        assertThat(TextDifference.between("Cek tensi. Gratis.", "Cek tensi. Ayo! Gratis."))
                .containsExactly(
                        new TextChange(EQUAL, "Cek tensi. "),
                        new TextChange(INSERT, "Ayo! "),
                        new TextChange(EQUAL, "Gratis."));
    }

    @Test
    void another_text_is_one_change() {
        assertThat(TextDifference.between("satu dua tiga", "a b c d"))
                .containsExactly(
                        new TextChange(DELETE, "satu dua tiga"), new TextChange(INSERT, "a b c d"));
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(TextDifference.between("", "Baru."))
                .containsExactly(new TextChange(INSERT, "Baru."));
        assertThat(TextDifference.between("Lama.", ""))
                .containsExactly(new TextChange(DELETE, "Lama."));
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    @Property
    void both_texts_can_be_put_together_again(
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = ' ', to = ' ')
                    @StringLength(max = 150)
                    String from,
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = ' ', to = ' ')
                    @StringLength(max = 150)
                    String to) {
        List<TextChange> changes = TextDifference.between(from, to);

        assertThat(text(changes, EQUAL, DELETE)).isEqualTo(from);
        assertThat(text(changes, EQUAL, INSERT)).isEqualTo(to);
        assertThat(changes).allSatisfy(change -> assertThat(change.text()).isNotEmpty());
        assertThat(IntStream.range(1, changes.size()))
                .allMatch(i -> changes.get(i - 1).op() != changes.get(i).op());
    }

    /// Compared with the table that the books have.
    @Property
    void as_many_words_stay_as_can(
            @ForAll @Size(max = 150) List<@IntRange(max = 9) Integer> one,
            @ForAll @Size(max = 150) List<@IntRange(max = 9) Integer> other) {
        int[] first = one.stream().mapToInt(each -> each).toArray();
        int[] second = other.stream().mapToInt(each -> each).toArray();

        int[] partners = CommonWords.partners(first, second);

        int last = -1;
        int kept = 0;
        for (int i = 0; i < first.length; i++) {
            if (partners[i] >= 0) {
                assertThat(second[partners[i]]).isEqualTo(first[i]);
                assertThat(partners[i]).isGreaterThan(last);
                last = partners[i];
                kept++;
            }
        }
        assertThat(kept).isEqualTo(longest(first, second));
    }

    @Test
    void the_longest_texts_with_nothing_in_common_are_compared() {
        String from = words("a", WORDS);
        String to = words("b", WORDS);
        assertThat(TextDifference.between(from, to))
                .containsExactly(new TextChange(DELETE, from), new TextChange(INSERT, to));
    }

    /// Myers' algorithm takes seconds for these, which is why it is not used.
    @Test
    void the_longest_texts_of_few_words_are_compared() {
        String from = cycle(WORDS, "a ", "b ", "c ", "d ", "e ");
        String to = cycle(WORDS, "a ", "x ", "d ", "y ", "b ", "z ", "c ");
        List<TextChange> changes = TextDifference.between(from, to);
        assertThat(text(changes, EQUAL, DELETE)).isEqualTo(from);
        assertThat(text(changes, EQUAL, INSERT)).isEqualTo(to);
        assertThat(changes).hasSizeBetween(WORDS / 4, TextDifference.MOST_CHANGES);
    }

    private static String words(String beginning, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> beginning + i)
                .collect(Collectors.joining(" "));
    }

    private static String cycle(int number, String... words) {
        return IntStream.range(0, number)
                .mapToObj(i -> words[i % words.length])
                .collect(Collectors.joining());
    }

    private static String text(List<TextChange> changes, Operation one, Operation other) {
        return changes.stream()
                .filter(change -> change.op() == one || change.op() == other)
                .map(TextChange::text)
                .collect(Collectors.joining());
    }

    private static int longest(int[] one, int[] other) {
        int[][] length = new int[one.length + 1][other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            for (int j = 1; j <= other.length; j++) {
                length[i][j] =
                        one[i - 1] == other[j - 1]
                                ? length[i - 1][j - 1] + 1
                                : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.length][other.length];
    }
}
