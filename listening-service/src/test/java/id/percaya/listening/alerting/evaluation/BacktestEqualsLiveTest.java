package id.percaya.listening.alerting.evaluation;

import static id.percaya.listening.alerting.evaluation.Streams.DAY;
import static id.percaya.listening.alerting.evaluation.Streams.HOUR;
import static id.percaya.listening.alerting.evaluation.Streams.START;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.evaluation.Watch.Memory;
import id.percaya.listening.alerting.evaluation.Watch.Outcome;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Mentions arrive in order and are judged bin by bin, each time with what was published until then
/// and with the alerts that are known; the back-test sees all at once.
class BacktestEqualsLiveTest {

    private static final int FROM = START + 66 * DAY;
    private static final int UNTIL = FROM + 6 * DAY;

    @Property(tries = 12)
    void the_same_windows_raise_at_the_same_edges(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 6) int bursts,
            @ForAll @IntRange(min = 0, max = 48) int coolDown) {
        Random random = new Random(seed);
        Streams stream = stream(bursts, random);
        AlertRuleTerms terms = Streams.nbTail(Duration.ofHours(coolDown));

        assertThat(live(stream, terms)).isEqualTo(raised(backtest(stream, terms)));
    }

    @Property(tries = 6)
    void the_same_windows_raise_where_an_alert_ends_by_its_value(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int bursts) {
        Random random = new Random(seed);
        Streams stream = stream(bursts, random);
        for (int bin = FROM; bin < UNTIL; bin++) {
            stream.neutral(bin, random.nextInt(8) == 0 ? 1 : 0);
        }
        AlertRuleTerms terms = Streams.absolute(Metric.NEGATIVE_SHARE, 0.5, Duration.ofHours(2));

        assertThat(live(stream, terms)).isEqualTo(raised(backtest(stream, terms)));
    }

    private static Outcome backtest(Streams stream, AlertRuleTerms terms) {
        return Watch.over(FROM, UNTIL, terms, stream.heard(), stream.history(), Memory.NONE);
    }

    private static Streams stream(int bursts, Random random) {
        Streams stream = new Streams().noise(START, UNTIL, random.nextDouble(), random);
        for (int burst = 0; burst < bursts; burst++) {
            int at = FROM + random.nextInt(UNTIL - FROM - HOUR);
            for (int each = 0; each < 5 + random.nextInt(40); each++) {
                int bin = at + random.nextInt(HOUR);
                stream.by("author " + random.nextInt(30), bin, 1);
            }
        }
        return stream;
    }

    private static List<String> live(Streams stream, AlertRuleTerms terms) {
        List<String> raised = new ArrayList<>();
        List<Course> known = new ArrayList<>();
        for (int edge = FROM; edge <= UNTIL; edge++) {
            Heard heard = stream.heardBefore(edge);
            if (heard.edges(edge, edge).length > 0) {
                Outcome outcome =
                        Watch.over(
                                edge,
                                edge,
                                terms,
                                heard,
                                stream.historyBefore(edge),
                                new Memory(List.copyOf(known), Optional.empty()));
                raised.addAll(raised(outcome));
                known = stored(outcome, known);
            }
        }
        return raised;
    }

    /// As the alerts are stored and read again.
    private static List<Course> stored(Outcome outcome, List<Course> before) {
        List<Course> stored = new ArrayList<>();
        for (Course course : outcome.courses()) {
            stored.add(course.worst().map(worst -> stored(course, worst)).orElse(course));
        }
        assertThat(stored).hasSizeGreaterThanOrEqualTo(before.size());
        return stored;
    }

    private static Course stored(Course course, Judged worst) {
        return Course.known(
                course.id().orElseGet(UUID::randomUUID),
                Bins.start(course.anchor()),
                Bins.start(worst.start()),
                Bins.start(worst.edge()),
                course.severity(),
                worst.tally().counted(),
                Instant.EPOCH,
                false,
                null,
                Integer.MIN_VALUE);
    }

    private static List<String> raised(Outcome outcome) {
        return outcome.raised().stream()
                .map(judged -> judged.window() + " until " + Bins.start(judged.edge()))
                .toList();
    }
}
