package id.percaya.listening.alerting.detection;

import static id.percaya.listening.alerting.detection.Weeks.HOUR;
import static id.percaya.listening.alerting.detection.Weeks.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DetectionTestsTest {

    private static final int FROM = 8 * WEEK;
    private static final int UNTIL = FROM + 4 * HOUR;

    private static Situation counted(Past past, long count, long total) {
        return Situation.of(new Window(FROM, UNTIL, count, total, count, 1), past);
    }

    private static Situation with(
            Optional<Situation.Item> item,
            Optional<Situation.Ratings> ratings,
            Optional<Duration> silence) {
        Window window = new Window(FROM, UNTIL, 0, 0, 0, 0);
        return new Situation(
                window, new Weeks(9).past(), OptionalDouble.empty(), item, ratings, silence);
    }

    @Test
    void absolute_raises_from_its_threshold_on() {
        Past past = new Weeks(9).past();

        assertThat(new Absolute(10).judge(counted(past, 9, 9)).shortfalls())
                .containsExactly(Shortfall.USUAL);
        assertThat(new Absolute(10).judge(counted(past, 10, 10)).severity())
                .contains(Severity.WATCH);
        assertThat(new Absolute(10).judge(counted(past, 20, 20)).severity())
                .contains(Severity.HIGH);
        assertThat(new Absolute(10).judge(counted(past, 40, 40)).severity())
                .contains(Severity.CRITICAL);
    }

    @Test
    void percent_compares_with_the_usual_count() {
        Past past = new Weeks(9).hourly(5, 5).past();

        Finding finding = new Percent(50).judge(counted(past, 30, 30));

        assertThat(finding.threshold()).hasValue(30);
        assertThat(finding.expected()).hasValue(20);
        assertThat(finding.isRaised()).isTrue();
        assertThat(new Percent(50).judge(counted(past, 29, 29)).isRaised()).isFalse();
    }

    @Test
    void deviations_widen_with_the_dispersion() {
        Past past = new Weeks(9).hourly(5, 5).past();

        Finding finding = new Deviations(3).judge(counted(past, 41, 41));

        double deviation = Math.sqrt(20 + 0.0625 * 400);
        assertThat(finding.threshold().orElseThrow()).isCloseTo(20 + 3 * deviation, within(1e-9));
        assertThat(finding.isRaised()).isTrue();
    }

    @Test
    void proportion_needs_twenty_mentions() {
        Past past = new Weeks(9).hourly(1, 10).past();

        assertThat(new Proportion(3).judge(counted(past, 10, 19)).shortfalls())
                .containsExactly(Shortfall.TOO_LITTLE_PAST);
        assertThat(new Proportion(3).judge(counted(past, 10, 20)).isRaised()).isTrue();
        assertThat(new Proportion(3).judge(counted(past, 3, 20)).shortfalls())
                .containsExactly(Shortfall.USUAL);
    }

    @Test
    void a_proportion_is_compared_without_the_hours_of_a_crisis() {
        Weeks weeks = new Weeks(9).hourly(1, 10);
        weeks.at(FROM - 30 * HOUR, 3000, 3000);

        assertThat(new Proportion(3).judge(counted(weeks.past(), 10, 20)).isRaised()).isFalse();
        weeks.exclude(FROM - 30 * HOUR, FROM - 29 * HOUR);
        assertThat(new Proportion(3).judge(counted(weeks.past(), 10, 20)).isRaised()).isTrue();
    }

    @Test
    void a_single_item_raises_by_reach_or_words() {
        SingleItem test = new SingleItem(100_000);

        assertThat(test.judge(with(item(100_000, false), Optional.empty(), Optional.empty())))
                .extracting(Finding::severity)
                .isEqualTo(Optional.of(Severity.HIGH));
        assertThat(test.judge(with(item(20, true), Optional.empty(), Optional.empty())).severity())
                .contains(Severity.HIGH);
        assertThat(
                        test.judge(with(item(200_000, true), Optional.empty(), Optional.empty()))
                                .severity())
                .contains(Severity.CRITICAL);
        assertThat(
                        test.judge(with(item(99_999, false), Optional.empty(), Optional.empty()))
                                .shortfalls())
                .containsExactly(Shortfall.NEITHER_REACH_NOR_WORDS);
    }

    private static Optional<Situation.Item> item(double reach, boolean criticalWords) {
        return Optional.of(new Situation.Item(reach, criticalWords));
    }

    @Test
    void a_low_rating_needs_a_minimum_of_ratings() {
        LowRating test = new LowRating(2.5, 5);

        assertThat(rated(test, 4, 1).shortfalls()).containsExactly(Shortfall.BELOW_MINIMUM);
        assertThat(rated(test, 5, 2.5).isRaised()).isTrue();
        assertThat(rated(test, 5, 2.6).shortfalls()).containsExactly(Shortfall.USUAL);
    }

    private static Finding rated(LowRating test, long count, double mean) {
        Situation.Ratings ratings = new Situation.Ratings(count, mean);
        return test.judge(with(Optional.empty(), Optional.of(ratings), Optional.empty()));
    }

    @Test
    void silence_raises_after_its_time() {
        Silence test = new Silence(Duration.ofHours(6));

        assertThat(silent(test, Duration.ofHours(5)).isRaised()).isFalse();
        assertThat(silent(test, Duration.ofHours(6)).severity()).contains(Severity.WATCH);
    }

    @Test
    void silence_is_worse_by_multiples_of_its_time() {
        Silence usual = new Silence(Duration.ofHours(6));
        Silence mapped = new Silence(Duration.ofHours(6), new SeverityLimits(3.0, 5.0));

        assertThat(usual.judge(Situation.silent(Duration.ofHours(12))).severity())
                .contains(Severity.HIGH);
        assertThat(usual.judge(Situation.silent(Duration.ofHours(24))).severity())
                .contains(Severity.CRITICAL);
        assertThat(mapped.judge(Situation.silent(Duration.ofHours(12))).severity())
                .contains(Severity.WATCH);
        assertThat(mapped.judge(Situation.silent(Duration.ofHours(30))).severity())
                .contains(Severity.CRITICAL);
    }

    private static Finding silent(Silence test, Duration silence) {
        return test.judge(with(Optional.empty(), Optional.empty(), Optional.of(silence)));
    }

    @Test
    void a_test_that_finds_nothing_to_judge_says_so() {
        Situation nothing = counted(new Weeks(9).past(), 3, 3);

        assertThat(new SingleItem(1).judge(nothing).shortfalls())
                .containsExactly(Shortfall.NOTHING_TO_JUDGE);
        assertThat(new LowRating(3, 1).judge(nothing).isRaised()).isFalse();
        assertThat(new Silence(Duration.ofHours(1)).judge(nothing).isRaised()).isFalse();
    }

    @Test
    void a_shift_of_the_share_is_found_where_the_count_drowns() {
        Weeks steady = new Weeks(3);
        Weeks shifted = new Weeks(3);
        int from = 2 * WEEK;
        for (int bin = 0; bin < 2 * WEEK + 4 * HOUR; bin += 3) {
            int negative = bin % 2 == 0 ? 1 : 2;
            steady.at(bin, negative, 10);
            shifted.at(bin, bin < from ? negative : 5, 10);
        }
        Window window = new Window(from, from + 2 * HOUR, 40, 80, 40, 1);

        assertThat(ShareShift.USUAL.judge(Situation.of(window, steady.past())).shortfalls())
                .containsExactly(Shortfall.USUAL);
        Finding found = ShareShift.USUAL.judge(Situation.of(window, shifted.past()));
        assertThat(found.severity()).contains(Severity.WATCH);
        assertThat(found.expected().orElseThrow()).isBetween(0.1, 0.25);
    }

    @Test
    void a_shift_of_the_share_is_found_in_the_quarter_of_an_hour_that_goes_on() {
        Weeks weeks = new Weeks(3);
        int from = 2 * WEEK;
        for (int bin = 0; bin < from; bin += 3) {
            weeks.at(bin, bin % 2 == 0 ? 1 : 2, 10);
        }
        Past past = weeks.at(from, 30, 30).at(from + 3, 30, 30).past();
        Window begun = new Window(from + 4 - HOUR, from + 4, 60, 80, 60, 1);

        assertThat(past.shares().sumAt(from + 1)).isGreaterThan(past.shares().sumAt(from));
        assertThat(past.shares().usualAt(from + 1)).isGreaterThan(past.shares().usualAt(from));
        assertThat(ShareShift.USUAL.judge(Situation.of(begun, past)).isRaised()).isTrue();
    }

    @Test
    void the_hours_of_a_crisis_tell_nothing_about_the_usual_share() {
        Weeks weeks = new Weeks(3);
        int from = 2 * WEEK;
        for (int bin = 0; bin < from; bin += 3) {
            weeks.at(bin, bin % 2 == 0 ? 1 : 2, 10);
        }
        double before = weeks.past().shares().usualAt(from);
        Weeks crisis = weeks.fill(from, from + 5 * HOUR, 20).exclude(from, from + 5 * HOUR);
        Shares shares = crisis.past().shares();

        assertThat(shares.usualAt(from + 5 * HOUR)).isEqualTo(before);
        assertThat(shares.usualAt(from + HOUR + 1)).isEqualTo(before);
        assertThat(shares.sumAt(from + 5 * HOUR)).isEqualTo(shares.sumAt(from));
    }

    @Test
    void a_share_shift_asks_for_ten_mentions_that_nobody_resolved() {
        Past past = new Weeks(9).fill(UNTIL - 4, UNTIL, 90).past();
        Window resolved = new Window(UNTIL - HOUR, UNTIL, 9, 9, 9, 1);

        assertThat(ShareShift.USUAL.judge(Situation.of(resolved, past)).shortfalls())
                .containsExactly(Shortfall.BELOW_MINIMUM);
    }

    @Test
    void a_share_of_few_mentions_is_no_shift() {
        Window window = new Window(FROM, UNTIL, 4, 4, 4, 1);
        Past past = new Weeks(9).fill(UNTIL - 4, UNTIL, 1).past();

        assertThat(ShareShift.USUAL.judge(Situation.of(window, past)).shortfalls())
                .containsExactly(Shortfall.BELOW_MINIMUM);
    }

    @Test
    void the_burst_score_judges_the_last_bin() {
        Weeks weeks = new Weeks(3);
        for (int bin = 0; bin < 3 * WEEK; bin++) {
            weeks.at(bin, 8 + bin * 7 % 5, 20);
        }
        weeks.at(UNTIL % (3 * WEEK), 8, 20);
        int end = 2 * WEEK + 7;
        weeks.at(end - 1, 400, 400);
        Window window = new Window(end - 12, end, 500, 500, 300, 1);

        assertThat(BurstScore.USUAL.judge(Situation.of(window, weeks.past())).isRaised()).isTrue();
    }
}
