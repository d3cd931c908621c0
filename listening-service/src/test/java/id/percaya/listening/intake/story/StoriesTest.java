package id.percaya.listening.intake.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.ProcessorTime;
import id.percaya.listening.intake.story.Stories.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Instant NOON = Instant.parse("2026-11-01T05:00:00Z");
    private static final String REPORT =
            "Dinas kesehatan memeriksa izin praktik sebuah klinik kecantikan setelah keluarga pasien melapor";

    private final Stories stories = new Stories(1000);
    private int next;

    @Test
    void a_copy_with_a_few_other_words_joins_the_first_one() {
        Text first = text(REPORT, NOON);
        assertThat(stories.join(first)).isEqualTo(first.id());
        assertThat(stories.join(text("RT @warga " + REPORT + "!! https://contoh.id/a", NOON)))
                .isEqualTo(first.id());
        assertThat(stories.join(text(REPORT.replace("sebuah", "satu") + " kemarin", NOON)))
                .isEqualTo(first.id());
    }

    @Test
    void another_text_begins_its_own_story() {
        stories.join(text(REPORT, NOON));
        Text other = text("Antre lima jam di loket pendaftaran, petugasnya malah jutek", NOON);
        assertThat(stories.join(other)).isEqualTo(other.id());
    }

    @Test
    void a_copy_after_three_days_is_a_new_story() {
        Text first = text(REPORT, NOON);
        stories.join(first);
        assertThat(stories.join(text(REPORT, NOON.minus(Duration.ofDays(3)))))
                .isEqualTo(first.id());
        Text later = text(REPORT, NOON.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(stories.join(later)).isEqualTo(later.id());
    }

    @Test
    void changes_do_not_chain() {
        String[] words = REPORT.split(" ", -1);
        Text first = text(REPORT, NOON);
        stories.join(first);
        StringBuilder changed = new StringBuilder(REPORT);
        for (int at = 0; at < words.length; at++) {
            int from = changed.indexOf(words[at]);
            changed.replace(from, from + words[at].length(), "kata" + at);
            stories.join(text(changed.toString(), NOON));
        }
        Text last = text(changed.toString(), NOON);
        assertThat(stories.join(last)).isNotEqualTo(first.id());
    }

    @Test
    void short_texts_join_only_when_they_are_the_same() {
        Text first = text("Terima kasih!", NOON);
        stories.join(first);
        assertThat(stories.join(text("terima kasih", NOON))).isEqualTo(first.id());
        assertThat(stories.join(text("terima kasihh", NOON))).isNotEqualTo(first.id());
        assertThat(stories.join(text("😀😀", NOON))).isNotEqualTo(stories.join(text("😀😀", NOON)));
    }

    @Test
    void the_older_half_is_forgotten_beyond_the_bound() {
        Stories few = new Stories(4);
        Text first = text(REPORT, NOON);
        few.join(first);
        Random random = new Random(1);
        for (int i = 0; i < 6; i++) {
            few.join(text(randomLetters(random), NOON));
        }
        assertThat(few.join(text(REPORT, NOON))).isNotEqualTo(first.id());
    }

    @Test
    void many_texts_are_found_again_whatever_their_number() {
        Stories many = new Stories(10_000);
        Random random = new Random(2);
        for (int i = 0; i < 3000; i++) {
            String letters = randomLetters(random);
            Text text = text(letters, NOON);
            assertThat(many.join(text)).isEqualTo(text.id());
            assertThat(many.join(text(letters + "x", NOON))).isEqualTo(text.id());
        }
    }

    @Test
    void of_a_very_long_text_the_beginning_counts() {
        Random random = new Random(3);
        String beginning = letters(random, 20_000);
        Text first = text(beginning + letters(random, 70_000), NOON);
        stories.join(first);
        assertThat(stories.join(text(beginning + letters(random, 70_000), NOON)))
                .isEqualTo(first.id());
    }

    @Test
    void a_text_of_marks_or_emoji_takes_no_time() {
        Stream<String> texts =
                Stream.of(
                        "e" + "\u0301\u0327".repeat(50_000),
                        "😀".repeat(50_000),
                        "a".repeat(100_000));
        assertThat(ProcessorTime.of(() -> texts.forEach(each -> stories.join(text(each, NOON)))))
                .isLessThan(Duration.ofSeconds(5));
    }

    private static String randomLetters(Random random) {
        return letters(random, 80);
    }

    private static String letters(Random random, int number) {
        return random.ints(number, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private Text text(String text, Instant at) {
        return Text.of(new UUID(0, ++next), at, text);
    }
}
