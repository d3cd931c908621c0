package id.percaya.listening.alerting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alert.BurstSearch.Span;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final Instant END = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LATER = END.plusSeconds(60);
    private static final AlertRuleTerms TERMS =
            new AlertRuleTerms("Melati", new UUID(0, 1), Duration.ofDays(1), 10, 3, 2, 4);
    private static final BurstSearch SEARCH =
            new BurstSearch(TERMS, END, LATER, Instant.EPOCH, List.of(), null);

    @Test
    void too_few_mentions_are_no_burst() {
        assertThat(Burst.of(SEARCH, END, 9, 0)).isEmpty();
    }

    @Test
    void the_baseline_is_the_mean_of_the_earlier_windows() {
        assertThat(Burst.of(SEARCH, END, 60, 280))
                .contains(new Burst(END, 60, 10.0, Severity.HIGH, Instant.EPOCH));
        assertThat(Burst.of(SEARCH, END, 10, 14))
                .contains(new Burst(END, 10, 0.5, Severity.WATCH, Instant.EPOCH));
    }

    @Test
    void the_window_starts_one_length_before_its_end() {
        assertThat(burst(END, 10, Severity.WATCH).start(TERMS))
                .isEqualTo(END.minus(Duration.ofDays(1)));
    }

    @Test
    void the_worse_burst_has_the_higher_severity() {
        assertWorse(burst(LATER, 20, Severity.HIGH), burst(END, 90, Severity.WATCH));
    }

    @Test
    void at_equal_severity_the_worse_burst_has_more_mentions() {
        assertWorse(burst(LATER, 21, Severity.HIGH), burst(END, 20, Severity.HIGH));
    }

    @Test
    void at_equal_mentions_the_worse_burst_is_the_earlier_one() {
        assertWorse(burst(END, 20, Severity.HIGH), burst(LATER, 20, Severity.HIGH));
    }

    @Test
    void a_window_that_overlaps_the_one_of_an_open_alert_is_not_searched() {
        BurstSearch search =
                new BurstSearch(
                        TERMS,
                        END,
                        LATER,
                        Instant.EPOCH,
                        List.of(new Span(END.minus(Duration.ofDays(1)), END)),
                        null);
        assertThat(search.includes(END.plus(Duration.ofHours(23)))).isFalse();
        assertThat(search.includes(END.minus(Duration.ofHours(23)))).isFalse();
        assertThat(search.includes(END.plus(Duration.ofDays(1)))).isTrue();
        assertThat(search.includes(END.minus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void a_search_may_ask_for_more_severe_bursts_only() {
        BurstSearch search =
                new BurstSearch(TERMS, END, LATER, Instant.EPOCH, List.of(), Severity.WATCH);
        assertThat(search.isSevere(burst(END, 20, Severity.HIGH))).isTrue();
        assertThat(search.isSevere(burst(END, 10, Severity.WATCH))).isFalse();
    }

    private static void assertWorse(Burst worse, Burst milder) {
        assertThat(Burst.worse(worse, milder)).isEqualTo(worse);
        assertThat(Burst.worse(milder, worse)).isEqualTo(worse);
    }

    private static Burst burst(Instant end, long negative, Severity severity) {
        return new Burst(end, negative, 0, severity, Instant.EPOCH);
    }
}
