package id.percaya.local.play;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures of the case, counted from its files by the formulas of domain/listening.md and not
/// by listening-service.
class MentionExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant PLAY = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void the_burst_has_210_mentions_of_which_most_are_negative() throws JsonProcessingException {
        List<JsonNode> burst = once(PLAY);
        assertThat(burst).hasSize(210);
        assertThat(burst)
                .filteredOn(one -> one.at("/sentiment/label").asText().equals("NEGATIVE"))
                .hasSize(173);
    }

    @Test
    void the_burst_lies_in_the_two_days_before_the_play() throws JsonProcessingException {
        assertThat(once(PLAY))
                .extracting(MentionExportsTest::publishedAt)
                .allSatisfy(at -> assertThat(at).isBetween(PLAY.minus(Duration.ofDays(2)), PLAY));
    }

    @Test
    void the_quiet_weeks_lie_before_the_burst() {
        assertThat(new MentionExports(PLAY).quietWeeks().lines())
                .anyMatch(line -> line.startsWith("23/10/2026"))
                .noneMatch(line -> line.startsWith("21/11/2026"))
                .noneMatch(line -> line.startsWith("22/11/2026"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7, 11, 16, 20, 23})
    void the_reach_is_the_same_at_whatever_hour_the_case_is_played(int hours)
            throws JsonProcessingException {
        List<JsonNode> burst = once(PLAY.plus(Duration.ofHours(hours)));
        assertThat(social(burst)).isCloseTo(1_200_000, withinPercentage(2));
        assertThat(nonSocial(burst)).isCloseTo(4_300_000, withinPercentage(2));
    }

    /// The repeats left out: the same source and id, or the same address without its tracking.
    private static List<JsonNode> once(Instant play) throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new MentionExports(play).burst().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return List.copyOf(
                lines.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.path("url").asText().split("\\?", 2)[0],
                                        Function.identity(),
                                        (first, repeat) -> first))
                        .values());
    }

    private static double social(Collection<JsonNode> burst) {
        return burst.stream()
                .filter(one -> !isWeb(one))
                .mapToLong(one -> one.at("/author/followers").asLong())
                .mapToDouble(followers -> followers * factor(followers))
                .sum();
    }

    private static double factor(long followers) {
        if (followers < 100_000) {
            return 0.15;
        }
        return followers > 10_000_000 ? 0.06 : 0.15 - 0.045 * (Math.log10((double) followers) - 5);
    }

    /// Each site once a day.
    private static double nonSocial(Collection<JsonNode> burst) {
        Map<String, Double> daily =
                MentionExports.sites().stream()
                        .collect(
                                Collectors.toMap(
                                        MentionExports.Site::domain,
                                        site -> site.monthlyVisits() / 30.0 * site.visibility()));
        return burst.stream()
                .filter(MentionExportsTest::isWeb)
                .collect(groupingBy(MentionExportsTest::siteAndDay))
                .values()
                .stream()
                .mapToDouble(sameDay -> daily.getOrDefault(domain(sameDay.getFirst()), 0.0))
                .sum();
    }

    private static boolean isWeb(JsonNode mention) {
        return mention.path("source").asText().equals("web");
    }

    private static String siteAndDay(JsonNode mention) {
        return domain(mention) + LocalDate.ofInstant(publishedAt(mention), JAKARTA);
    }

    private static String domain(JsonNode mention) {
        return URI.create(mention.path("url").asText()).getHost();
    }

    private static Instant publishedAt(JsonNode mention) {
        return Instant.parse(mention.path("publishedAt").asText());
    }
}
