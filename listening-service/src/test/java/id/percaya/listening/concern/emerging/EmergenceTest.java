package id.percaya.listening.concern.emerging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmergenceTest {

    private static final TermCounts USUAL = TermCounts.of(texts(60, "antre"));

    @Test
    void the_tail_of_a_poisson_distribution() {
        // 1 − e^−1 × (1 + 1 + 1/2) = 0.0803014
        assertThat(Surprise.of(1, 3)).isCloseTo(-Math.log10(0.0803014), within(1e-5));
        // 0.01³ / 6 × (1 − 0.01 × 3/4 + …) = 1.65420e-7
        assertThat(Surprise.of(0.01, 3)).isCloseTo(6.78141, within(1e-3));
        assertThat(Surprise.of(5, 4)).isZero();
        assertThat(Surprise.of(0.001, 400)).isGreaterThan(1000).isFinite();
    }

    @Test
    void a_new_term_of_three_authors_emerges_and_one_of_two_does_not() {
        assertThat(emerging(window(3, 3), 300)).isEqualTo(Set.of(Terms.key("polio")));
        assertThat(emerging(window(3, 2), 300)).isEmpty();
        assertThat(emerging(window(2, 3), 300)).isEmpty();
    }

    @Test
    void copies_and_one_author_count_once() {
        List<TermText> copies =
                IntStream.range(0, 20)
                        .mapToObj(n -> text(new UUID(0, 1), "author" + n, "polio"))
                        .toList();
        List<TermText> flood =
                IntStream.range(0, 20)
                        .mapToObj(n -> text(new UUID(9, n), "author", "polio"))
                        .toList();
        assertThat(emerging(TermCounts.of(copies), 100)).isEmpty();
        assertThat(emerging(TermCounts.of(flood), 100)).isEmpty();
    }

    @Test
    void a_usual_term_does_not_emerge_in_a_busy_hour() {
        assertThat(emerging(TermCounts.of(texts(180, "antre")), 100)).isEmpty();
    }

    @Test
    void with_few_windows_before_nothing_emerges() {
        assertThat(emerging(window(20, 20), Emergence.FEWEST_WINDOWS - 1)).isEmpty();
        assertThat(emerging(window(20, 20), Emergence.FEWEST_WINDOWS)).isNotEmpty();
    }

    @Test
    void a_term_of_last_week_emerges_again_as_old_windows_fade() {
        TermCounts heard = window(2, 2);
        TermCounts now = window(4, 4);
        List<TermCounts> justNow = Stream.concat(Stream.of(heard), usual(100)).toList();
        List<TermCounts> longAgo = Stream.concat(usual(300), Stream.of(heard)).toList();
        assertThat(Emerging.of(now, justNow).values())
                .allSatisfy(score -> assertThat(score).isLessThan(7));
        assertThat(Emerging.of(now, longAgo).get(Terms.key("polio"))).isGreaterThan(8);
    }

    @Test
    void terms_that_share_stories_are_one_concern() {
        List<TermText> texts =
                List.of(
                        text(1, "vaksin", "polio"),
                        text(2, "vaksin", "polio"),
                        text(3, "vaksin", "polio"),
                        text(4, "parkir"),
                        text(5, "parkir"),
                        text(6, "parkir", "vaksin"));
        Map<Long, Double> surprises =
                Map.of(
                        Terms.key("polio"), 8.0,
                        Terms.key("vaksin"), 9.0,
                        Terms.key("parkir"), 7.0);
        List<TermCluster> clusters = TermCluster.of(texts, surprises);
        assertThat(clusters)
                .extracting(TermCluster::terms)
                .containsExactly(List.of("vaksin", "polio"), List.of("parkir"));
        assertThat(clusters.getFirst().texts()).hasSize(4);
    }

    private static Set<Long> emerging(TermCounts window, int before) {
        return Emerging.of(window, Collections.nCopies(before, USUAL)).keySet();
    }

    private static Stream<TermCounts> usual(int windows) {
        return Collections.nCopies(windows, USUAL).stream();
    }

    /// 60 usual texts, and a term of so many stories and authors.
    private static TermCounts window(int stories, int authors) {
        Stream<TermText> heard =
                IntStream.range(0, Math.max(stories, authors))
                        .mapToObj(
                                n -> text(new UUID(7, n % stories), "new" + n % authors, "polio"));
        return TermCounts.of(Stream.concat(texts(60, "antre").stream(), heard).toList());
    }

    private static List<TermText> texts(int size, String term) {
        return IntStream.range(0, size)
                .mapToObj(n -> text(new UUID(1, n), "author" + n, term))
                .toList();
    }

    private static TermText text(int number, String... terms) {
        return text(new UUID(2, number), "author" + number, terms);
    }

    private static TermText text(UUID story, String author, String... terms) {
        return new TermText(UUID.randomUUID(), story, author, Instant.EPOCH, Set.of(terms));
    }
}
