package id.percaya.listening.alerting.evaluation;

import static id.percaya.listening.alerting.evaluation.Streams.DAY;
import static id.percaya.listening.alerting.evaluation.Streams.HOUR;
import static id.percaya.listening.alerting.evaluation.Streams.START;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.evaluation.Watch.Memory;
import id.percaya.listening.alerting.evaluation.Watch.Outcome;
import id.percaya.listening.alerting.evaluation.Watch.Resolved;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.intake.mention.Sentiment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final int NOON = START + 70 * DAY + 12 * HOUR;
    private static final AlertRuleTerms TERMS = Streams.nbTail(Duration.ofHours(6));

    private final Streams stream = new Streams().noise(START, START + 80 * DAY, 0.2, new Random(7));

    @Test
    void a_burst_raises_one_alert_at_the_first_edge_that_is_too_much() {
        burst(NOON, 40);
        Outcome outcome = watch(TERMS, Memory.NONE);

        assertThat(outcome.raised()).hasSize(1);
        Judged first = outcome.raised().getFirst();
        assertThat(first.edge()).isBetween(NOON + 1, NOON + HOUR);
        assertThat(first.window()).isEqualTo(Duration.ofHours(4));
        assertThat(first.tally().counted()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_alert_takes_the_worst_window_of_its_burst() {
        burst(NOON, 40);
        Course course = watch(TERMS, Memory.NONE).courses().getFirst();

        assertThat(course.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(course.worst().orElseThrow().tally().counted()).isGreaterThanOrEqualTo(30);
        assertThat(course.anchor()).isLessThan(course.worst().orElseThrow().edge());
    }

    @Test
    void fifty_posts_of_one_account_raise_nothing() {
        stream.by("loud", NOON, 50);

        assertThat(watch(TERMS, Memory.NONE).raised()).isEmpty();
    }

    @Test
    void a_slow_burst_is_seen_in_the_long_window() {
        Streams slow = new Streams().add(START, 1);
        for (int each = 0; each < 8; each++) {
            slow.add(NOON + each * 18, 1);
        }
        Outcome outcome =
                Watch.over(NOON, NOON + DAY, TERMS, slow.heard(), slow.history(), Memory.NONE);

        assertThat(outcome.raised()).hasSize(1);
        assertThat(outcome.raised().getFirst().window()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void after_two_quiet_windows_the_alert_is_over_and_a_new_burst_is_news() {
        burst(NOON, 40);
        burst(NOON + 2 * DAY, 40);
        Outcome outcome = watch(Streams.absolute(20, Duration.ofHours(6)), Memory.NONE);

        assertThat(outcome.raised()).hasSize(2);
        Course first = outcome.courses().getFirst();
        int end = first.worst().orElseThrow().edge();
        assertThat(first.quietSince()).hasValue(end + 8 * HOUR);
    }

    @Test
    void a_burst_that_goes_on_stays_one_alert() {
        for (int hour = 0; hour < 48; hour++) {
            burst(NOON + hour * HOUR, 12);
        }

        assertThat(watch(TERMS, Memory.NONE).raised()).hasSize(1);
    }

    @Test
    void within_the_cool_down_only_a_more_severe_burst_raises() {
        AlertRuleTerms patient = Streams.absolute(20, Duration.ofDays(3));
        burst(NOON, 40);
        burst(NOON + 2 * DAY, 40);
        Outcome outcome = watch(patient, Memory.NONE);

        assertThat(outcome.raised()).hasSize(1);
        assertThat(outcome.suppressed()).isEqualTo(1);
    }

    @Test
    void mentions_of_a_resolved_alert_count_only_for_a_higher_severity() {
        burst(NOON, 40);
        Resolved critical = new Resolved(Severity.CRITICAL, Streams.STORED.plusSeconds(1));
        Resolved watch = new Resolved(Severity.WATCH, Streams.STORED.plusSeconds(1));

        assertThat(watch(TERMS, new Memory(List.of(), Optional.of(critical))).raised()).isEmpty();
        assertThat(watch(TERMS, new Memory(List.of(), Optional.of(watch))).raised()).hasSize(1);
    }

    @Test
    void an_alert_that_a_person_resolved_is_not_updated() {
        burst(NOON, 40);
        Course resolved =
                Course.known(
                        new UUID(0, 9),
                        Bins.start(NOON + 3),
                        Bins.start(NOON - 3 * HOUR),
                        Bins.start(NOON + HOUR),
                        Severity.CRITICAL,
                        12,
                        Instant.EPOCH,
                        true,
                        null,
                        Integer.MIN_VALUE);
        Resolved memory = new Resolved(Severity.CRITICAL, Streams.STORED.plusSeconds(1));
        Outcome outcome = watch(TERMS, new Memory(List.of(resolved), Optional.of(memory)));

        assertThat(outcome.courses().getFirst().worst()).isEmpty();
        assertThat(outcome.raised()).isEmpty();
    }

    @Test
    void what_arrives_late_for_the_quiet_span_of_a_closed_alert_raises_again() {
        burst(NOON + 5 * HOUR, 300);
        Course closed = known(NOON + HOUR, 4, 6, Bins.start(NOON + 9 * HOUR), NOON);
        Outcome outcome = watch(TERMS, new Memory(List.of(closed), Optional.empty()));

        assertThat(closed.worst()).isEmpty();
        assertThat(outcome.raised()).hasSize(1);
        assertThat(outcome.courses().getLast().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void what_a_closed_alert_told_is_no_news_unless_it_is_more_severe_now() {
        AlertRuleTerms terms = Streams.absolute(20, Duration.ZERO);
        stream.add(NOON + HOUR - 1, 25);
        Course closed = known(NOON + HOUR, 4, 21, Bins.start(NOON + 9 * HOUR), NOON);
        Memory memory = new Memory(List.of(closed), Optional.empty());

        assertThat(at(NOON + HOUR, terms, memory).raised()).isEmpty();
        stream.add(NOON + HOUR - 1, 20);
        assertThat(at(NOON + HOUR, terms, memory).raised()).hasSize(1);
    }

    @Test
    void a_share_ends_when_it_is_low_however_few_are_counted() {
        stream.add(NOON, 40).neutral(NOON, 4);
        for (int hour = 2; hour < 48; hour += 2) {
            stream.add(NOON + hour * HOUR, 6);
        }
        for (int hour = 48; hour < 80; hour += 2) {
            stream.neutral(NOON + hour * HOUR, 6).add(NOON + hour * HOUR, 1);
        }
        Course course = share(Metric.NEGATIVE_SHARE, 0.6);

        assertThat(course.quietSince().orElseThrow()).isBetween(NOON + 48 * HOUR, NOON + 60 * HOUR);
    }

    @Test
    void a_bad_mood_ends_when_it_is_good_however_much_is_said() {
        stream.add(NOON, 10);
        for (int hour = 2; hour < 60; hour++) {
            stream.add(
                    NOON + hour * HOUR,
                    10,
                    each -> Streams.of(each, true, Sentiment.POSITIVE, 0, Streams.STORED));
        }
        Course course = share(Metric.NET_SENTIMENT, -0.8);

        assertThat(course.quietSince().orElseThrow()).isBetween(NOON + 8 * HOUR, NOON + 14 * HOUR);
    }

    private Course share(Metric metric, double threshold) {
        AlertRuleTerms terms = Streams.absolute(metric, threshold, Duration.ofDays(7));
        return Watch.over(
                        NOON,
                        NOON + 84 * HOUR,
                        terms,
                        stream.heard(),
                        stream.history(),
                        Memory.NONE)
                .courses()
                .getFirst();
    }

    @Test
    void a_single_item_is_over_after_its_windows_and_another_one_is_news() {
        Streams busy = new Streams();
        for (int bin = NOON; bin < NOON + DAY; bin++) {
            busy.add(bin, 1, each -> Streams.of(each, true, Sentiment.NEUTRAL, 5, Streams.STORED));
        }
        for (int hour : new int[] {1, 12}) {
            busy.add(
                    NOON + hour * HOUR,
                    1,
                    each -> Streams.of(each, true, Sentiment.NEUTRAL, 9000, Streams.STORED));
        }
        Outcome outcome =
                Watch.over(
                        NOON,
                        NOON + DAY,
                        Streams.singleItem(5000),
                        busy.heard(),
                        busy.history(),
                        Memory.NONE);

        assertThat(outcome.raised())
                .extracting(Judged::edge)
                .containsExactly(NOON + HOUR + 1, NOON + 12 * HOUR + 1);
        assertThat(outcome.courses().getFirst().quietSince()).hasValue(NOON + 3 * HOUR + 1);
    }

    @Test
    void what_a_person_resolved_tells_no_test_anything() {
        Instant old = Streams.STORED;
        Instant late = old.plusSeconds(2);
        Streams rated =
                new Streams()
                        .add(NOON, 10, each -> Streams.rated(each, 1, old))
                        .add(NOON + 1, 6, each -> Streams.rated(each, 5, late));
        Streams moods =
                new Streams()
                        .add(NOON, 10)
                        .add(
                                NOON + 1,
                                6,
                                each -> Streams.of(each, true, Sentiment.POSITIVE, 0, late));
        Streams reach =
                new Streams()
                        .add(NOON, 10, each -> Streams.of(each, true, Sentiment.NEUTRAL, 900, old))
                        .add(
                                NOON + 1,
                                6,
                                each -> Streams.of(each, true, Sentiment.NEUTRAL, 1, late));
        Duration coolDown = Duration.ofHours(6);

        assertThat(afterResolve(rated, Streams.rating(3))).isEmpty();
        assertThat(afterResolve(moods, Streams.absolute(Metric.NET_SENTIMENT, 0, coolDown)))
                .isEmpty();
        assertThat(afterResolve(reach, Streams.absolute(Metric.REACH, 1000, coolDown))).isEmpty();
    }

    private static List<Judged> afterResolve(Streams stream, AlertRuleTerms terms) {
        Resolved resolved = new Resolved(Severity.CRITICAL, Streams.STORED.plusSeconds(1));
        assertThat(
                        Watch.over(
                                        NOON,
                                        NOON + 2,
                                        terms,
                                        stream.heard(),
                                        stream.history(),
                                        Memory.NONE)
                                .raised())
                .isNotEmpty();
        return Watch.over(
                        NOON,
                        NOON + 2,
                        terms,
                        stream.heard(),
                        stream.history(),
                        new Memory(List.of(), Optional.of(resolved)))
                .raised();
    }

    @Test
    void a_grave_event_that_a_person_resolved_makes_no_new_burst_critical() {
        AlertRuleTerms terms = Streams.nbTailWithReach(5000);
        Streams quiet = new Streams().noise(START, NOON, 0.2, new Random(7));
        Instant late = Streams.STORED.plusSeconds(2);
        quiet.add(
                        NOON,
                        1,
                        each ->
                                new HeardMention(
                                        each.bin(),
                                        each.author(),
                                        true,
                                        Sentiment.NEGATIVE,
                                        9000,
                                        true,
                                        Double.NaN,
                                        Streams.STORED))
                .add(NOON + 1, 9, each -> Streams.of(each, true, Sentiment.NEGATIVE, 1, late));
        Resolved resolved = new Resolved(Severity.HIGH, Streams.STORED.plusSeconds(1));
        Severity before =
                Watch.at(NOON + 2, terms, quiet.heard(), quiet.history(), Instant.EPOCH)
                        .getFirst()
                        .severity();
        Severity after =
                Watch.at(NOON + 2, terms, quiet.heard(), quiet.history(), resolved.at())
                        .getFirst()
                        .severity();

        assertThat(before).isEqualTo(Severity.CRITICAL);
        assertThat(after).isLessThan(Severity.CRITICAL);
    }

    @Test
    void an_alert_is_not_ended_by_windows_that_were_not_heard() {
        AlertRuleTerms terms = Streams.absolute(20, Duration.ofHours(6));
        int from = NOON - 2 * DAY;
        Streams loud = new Streams();
        for (int hour = 0; hour < 60; hour++) {
            loud.add(from + hour * HOUR, 12);
        }
        Memory memory =
                new Memory(List.of(known(NOON - 20 * DAY, 4, 40, null, from)), Optional.empty());
        Outcome outcome = Watch.over(NOON, NOON + 1, terms, loud.heard(), loud.history(), memory);

        assertThat(outcome.courses()).hasSize(1);
        assertThat(outcome.courses().getFirst().quietSince()).isEmpty();
    }

    @Test
    void an_alert_from_before_the_edges_is_recounted() {
        AlertRuleTerms terms = Streams.absolute(20, Duration.ofHours(6));
        Instant end = Bins.start(NOON).plusSeconds(100);
        Course old =
                Course.known(
                        new UUID(0, 9),
                        end,
                        end.minus(Duration.ofHours(4)),
                        end,
                        Severity.WATCH,
                        20,
                        Instant.EPOCH,
                        false,
                        null,
                        NOON);
        stream.add(NOON + 2, 25);
        at(NOON + 3, terms, new Memory(List.of(old), Optional.empty()));

        assertThat(old.worst().orElseThrow().tally().counted()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void an_alert_takes_its_own_window_where_another_one_is_worse() {
        AlertRuleTerms terms =
                Streams.absolute(20, List.of(Duration.ofHours(4), Duration.ofHours(12)));
        Streams slow = new Streams().add(NOON - 6 * HOUR, 5).add(NOON, 22);
        Course open = known(NOON - 2, 4, 20, null, NOON);
        Watch.over(
                NOON + 1,
                NOON + 1,
                terms,
                slow.heard(),
                slow.history(),
                new Memory(List.of(open), Optional.empty()));

        Judged worst = open.worst().orElseThrow();
        assertThat(worst.window()).isEqualTo(Duration.ofHours(4));
        assertThat(worst.tally().counted()).isEqualTo(22);
    }

    /// A WATCH.
    private static Course known(
            int end, int hours, long counted, @Nullable Instant quietSince, int heardFrom) {
        return Course.known(
                new UUID(0, 9),
                Bins.start(end),
                Bins.start(end - hours * HOUR),
                Bins.start(end),
                Severity.WATCH,
                counted,
                Instant.EPOCH,
                false,
                quietSince,
                heardFrom);
    }

    private Outcome at(int edge, AlertRuleTerms terms, Memory memory) {
        return Watch.over(edge, edge, terms, stream.heard(), stream.history(), memory);
    }

    private void burst(int from, int mentions) {
        for (int each = 0; each < mentions; each++) {
            stream.add(from + each * HOUR / mentions, 1);
        }
    }

    private Outcome watch(AlertRuleTerms terms, Memory memory) {
        return Watch.over(
                START + 65 * DAY,
                START + 80 * DAY,
                terms,
                stream.heard(),
                stream.history(),
                memory);
    }
}
