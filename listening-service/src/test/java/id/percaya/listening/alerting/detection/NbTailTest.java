package id.percaya.listening.alerting.detection;

import static id.percaya.listening.alerting.detection.Weeks.HOUR;
import static id.percaya.listening.alerting.detection.Weeks.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alertrule.Severity;
import org.junit.jupiter.api.Test;

class NbTailTest {

    private static final int FROM = 8 * WEEK + 10 * HOUR;
    private static final int UNTIL = FROM + 4 * HOUR;

    private static Finding judge(Past past, long count, long authors, long loudest) {
        Window window = new Window(FROM, UNTIL, count, count, authors, loudest);
        return NbTail.USUAL.judge(Situation.of(window, past));
    }

    private static Past quiet() {
        Weeks weeks = new Weeks(9);
        for (int day = 0; day < 56; day += 2) {
            weeks.at(day * Weeks.DAY + 10 * HOUR, 1, 4);
        }
        return weeks.past();
    }

    @Test
    void a_burst_by_many_authors_is_raised_with_its_numbers() {
        Finding finding = judge(quiet(), 8, 8, 1);

        assertThat(finding.severity()).contains(Severity.HIGH);
        assertThat(finding.observed()).isEqualTo(8);
        assertThat(finding.expected().orElseThrow()).isBetween(0.25, 1.0);
        assertThat(finding.dispersion().orElseThrow()).isPositive();
        assertThat(finding.pValue().orElseThrow()).isLessThan(1e-6);
        assertThat(finding.shortfalls()).isEmpty();
    }

    @Test
    void fifty_posts_by_one_account_are_no_crisis() {
        Finding finding = judge(quiet(), 50, 1, 50);

        assertThat(finding.isRaised()).isFalse();
        assertThat(finding.observed()).isEqualTo(1);
        assertThat(finding.shortfalls())
                .contains(Shortfall.TOO_FEW_AUTHORS, Shortfall.BELOW_MINIMUM);
    }

    @Test
    void the_loudest_author_counts_once() {
        assertThat(judge(quiet(), 53, 4, 50).observed()).isEqualTo(4);
        assertThat(judge(quiet(), 57, 8, 50).observed()).isEqualTo(8);
    }

    @Test
    void a_usual_count_says_that_it_is_usual() {
        Past busy = new Weeks(9).hourly(5, 9).past();

        assertThat(judge(busy, 22, 20, 2).shortfalls()).containsExactly(Shortfall.USUAL);
    }

    @Test
    void two_hundred_and_ten_mentions_are_critical() {
        assertThat(judge(quiet(), 210, 190, 3).severity()).contains(Severity.CRITICAL);
    }

    @Test
    void under_a_week_of_history_it_asks_for_more() {
        Past past = new Weeks(1).past();
        Window nine = new Window(3 * HOUR, 7 * HOUR, 9, 9, 9, 1);
        Window twelve = new Window(3 * HOUR, 7 * HOUR, 12, 12, 12, 1);

        Finding few = NbTail.USUAL.judge(Situation.of(nine, past));
        Finding many = NbTail.USUAL.judge(Situation.of(twelve, past));

        assertThat(few.cold()).isTrue();
        assertThat(few.shortfalls()).contains(Shortfall.BELOW_MINIMUM);
        assertThat(many.isRaised()).isTrue();
        assertThat(many.expected()).hasValue(1);
        assertThat(many.dispersion()).hasValue(0);
    }
}
