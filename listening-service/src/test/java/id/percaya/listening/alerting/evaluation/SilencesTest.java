package id.percaya.listening.alerting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.evaluation.Silences.Earlier;
import id.percaya.listening.alerting.evaluation.Silences.Gap;
import id.percaya.listening.alerting.evaluation.Silences.Outcome;
import id.percaya.listening.alerting.evaluation.Silences.Raised;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SilencesTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final Silences sixHours = silences(Duration.ZERO, null);

    @Test
    void a_silence_raises_when_it_has_lasted_its_time() {
        assertThat(sixHours.raisesAt(gap(0, 5), List.of())).isEmpty();
        assertThat(sixHours.raisesAt(gap(0, 6), List.of())).contains(hour(6));
        assertThat(sixHours.raisesAt(gap(0, 90), List.of())).contains(hour(6));
    }

    @Test
    void a_silence_becomes_worse_by_multiples_of_its_time() {
        assertThat(sixHours.judge(hour(0), hour(11)).severity()).contains(Severity.WATCH);
        assertThat(sixHours.judge(hour(0), hour(12)).severity()).contains(Severity.HIGH);
        assertThat(sixHours.judge(hour(0), hour(24)).severity()).contains(Severity.CRITICAL);
        assertThat(sixHours.judge(hour(0), hour(24)).observed()).isEqualTo(24 * 3600);
        assertThat(sixHours.judge(hour(0), hour(24)).threshold()).hasValue(6 * 3600);
    }

    @Test
    void the_severity_map_of_the_rule_says_by_which_multiples() {
        Silences mapped = silences(Duration.ZERO, new SeverityLimits(1.5, 3.0));

        assertThat(mapped.judge(hour(0), hour(9)).severity()).contains(Severity.HIGH);
        assertThat(mapped.judge(hour(0), hour(18)).severity()).contains(Severity.CRITICAL);
        assertThat(mapped.next(hour(0), hour(6), List.of())).isEqualTo(hour(9));
    }

    @Test
    void the_next_look_is_when_the_answer_may_change() {
        assertThat(sixHours.next(hour(0), hour(1), List.of())).isEqualTo(hour(6));
        assertThat(sixHours.next(hour(0), hour(6), List.of())).isEqualTo(hour(12));
        assertThat(sixHours.next(hour(0), hour(12), List.of())).isEqualTo(hour(24));
        assertThat(sixHours.next(hour(0), hour(25), List.of())).isEqualTo(hour(31));
    }

    @Test
    void a_cool_down_puts_an_alert_off_unless_it_is_more_severe() {
        Silences cooling = silences(Duration.ofHours(8), null);

        List<Earlier> watch = List.of(new Earlier(hour(0), Severity.WATCH));
        assertThat(cooling.raisesAt(gap(1, 20), watch)).contains(hour(8));
        assertThat(cooling.next(hour(1), hour(7), watch)).isEqualTo(hour(8));

        Silences twoDays = silences(Duration.ofDays(2), null);
        assertThat(twoDays.raisesAt(gap(1, 20), watch)).contains(hour(13));
        List<Earlier> critical = List.of(new Earlier(hour(0), Severity.CRITICAL));
        assertThat(twoDays.raisesAt(gap(1, 40), critical)).isEmpty();
    }

    @Test
    void a_span_raises_each_of_its_silences_once() {
        Outcome outcome = sixHours.over(List.of(gap(0, 7), gap(7, 12), gap(12, 40)));

        assertThat(outcome.raised()).extracting(Raised::heard).containsExactly(hour(0), hour(12));
        assertThat(outcome.raised()).extracting(Raised::at).containsExactly(hour(6), hour(18));
        assertThat(outcome.suppressed()).isZero();
    }

    @Test
    void silences_within_the_cool_down_of_a_span_are_counted() {
        Outcome outcome = silences(Duration.ofHours(24), null).over(List.of(gap(0, 7), gap(7, 14)));

        assertThat(outcome.raised()).extracting(Raised::at).containsExactly(hour(6));
        assertThat(outcome.suppressed()).isOne();
    }

    private static Gap gap(int heard, int until) {
        return new Gap(hour(heard), hour(until));
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static Silences silences(Duration coolDown, @Nullable SeverityLimits limits) {
        return Silences.of(
                new AlertRuleTerms(
                        "Sunyi",
                        List.of(new UUID(0, 1)),
                        Metric.MENTIONS,
                        null,
                        new RuleTest(
                                TestKind.SILENCE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Duration.ofHours(6)),
                        1,
                        1,
                        limits,
                        coolDown,
                        null,
                        null,
                        List.of()));
    }
}
