package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.TestKind;
import id.percaya.listening.intake.mention.Sentiment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Mentions of one monitor for tests, negative unless said, from a Monday on.
final class Streams {

    static final int START = Bins.of(Instant.parse("2026-01-05T00:00:00Z"));
    static final int HOUR = 12;
    static final int DAY = 24 * HOUR;
    static final Instant STORED = Instant.parse("2026-06-01T00:00:00Z");

    private static final List<Duration> FOUR_HOURS = List.of(Duration.ofHours(4));

    private final List<HeardMention> mentions = new ArrayList<>();

    static AlertRuleTerms nbTail(Duration coolDown) {
        return terms(RuleTest.of(TestKind.NB_TAIL, null).withUsual(), coolDown);
    }

    static AlertRuleTerms nbTailWithReach(double reach) {
        return terms(test(TestKind.NB_TAIL, null, null, reach).withUsual(), Duration.ofHours(6));
    }

    static AlertRuleTerms absolute(double threshold, Duration coolDown) {
        return absolute(Metric.NEGATIVE_MENTIONS, threshold, coolDown);
    }

    static AlertRuleTerms absolute(Metric metric, double threshold, Duration coolDown) {
        return terms(metric, test(TestKind.ABSOLUTE, FOUR_HOURS, threshold, null), coolDown);
    }

    static AlertRuleTerms absolute(double threshold, List<Duration> windows) {
        return terms(test(TestKind.ABSOLUTE, windows, threshold, null), Duration.ofHours(6));
    }

    static AlertRuleTerms rating(double stars) {
        return terms(
                Metric.RATING,
                new RuleTest(
                        TestKind.RATING,
                        FOUR_HOURS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        stars,
                        null),
                Duration.ofHours(6));
    }

    static AlertRuleTerms singleItem(double reach) {
        return terms(
                Metric.SINGLE_ITEM,
                test(TestKind.SINGLE_ITEM, null, null, reach),
                Duration.ofHours(6));
    }

    private static RuleTest test(
            TestKind kind,
            @Nullable List<Duration> windows,
            @Nullable Double threshold,
            @Nullable Double reach) {
        return new RuleTest(
                kind, windows, null, threshold, null, null, null, null, null, null, reach, null,
                null);
    }

    private static AlertRuleTerms terms(RuleTest test, Duration coolDown) {
        return terms(Metric.NEGATIVE_MENTIONS, test, coolDown);
    }

    private static AlertRuleTerms terms(Metric metric, RuleTest test, Duration coolDown) {
        return new AlertRuleTerms(
                "Ramai",
                List.of(new UUID(0, 1)),
                metric,
                null,
                test,
                5,
                3,
                null,
                coolDown,
                Hysteresis.USUAL,
                null,
                List.of());
    }

    /// About so many an hour by different authors, at random.
    Streams noise(int from, int until, double anHour, RandomGenerator random) {
        for (int bin = from; bin < until; bin++) {
            if (random.nextDouble() < anHour / HOUR) {
                add(bin, 1);
            }
        }
        return this;
    }

    Streams add(int bin, int mentionsOfOwnAuthors) {
        for (int each = 0; each < mentionsOfOwnAuthors; each++) {
            by("author " + mentions.size(), bin, 1);
        }
        return this;
    }

    Streams by(String author, int bin, int times) {
        for (int each = 0; each < times; each++) {
            mentions.add(
                    new HeardMention(
                            bin, author, true, Sentiment.NEGATIVE, 0, false, Double.NaN, STORED));
        }
        return this;
    }

    /// Mentions of other kinds, by different authors.
    Streams add(int bin, int times, UnaryOperator<HeardMention> as) {
        for (int each = 0; each < times; each++) {
            add(bin, 1);
            mentions.add(as.apply(mentions.removeLast()));
        }
        return this;
    }

    Streams neutral(int bin, int times) {
        return add(bin, times, each -> of(each, false, Sentiment.NEUTRAL, 0, STORED));
    }

    static HeardMention of(
            HeardMention mention,
            boolean counted,
            Sentiment sentiment,
            double reach,
            Instant storedAt) {
        return new HeardMention(
                mention.bin(),
                mention.author(),
                counted,
                sentiment,
                reach,
                false,
                mention.rating(),
                storedAt);
    }

    static HeardMention rated(HeardMention mention, double stars, Instant storedAt) {
        return new HeardMention(
                mention.bin(),
                mention.author(),
                true,
                Sentiment.NEUTRAL,
                0,
                false,
                stars,
                storedAt);
    }

    Heard heard() {
        return Heard.of(mentions);
    }

    /// Only what was published before an edge.
    Heard heardBefore(int edge) {
        return Heard.of(mentions.stream().filter(each -> each.bin() < edge).toList());
    }

    History history() {
        return history(Integer.MAX_VALUE);
    }

    History historyBefore(int edge) {
        return history(edge);
    }

    private History history(int before) {
        int first = mentions.stream().mapToInt(HeardMention::bin).min().orElse(START);
        return (from, until) -> {
            int start = Math.floorDiv(Math.clamp(first, from, until), HOUR) * HOUR;
            int[] counts = new int[until - start];
            int[] totals = new int[until - start];
            mentions.stream()
                    .filter(each -> each.bin() >= start && each.bin() < until)
                    .filter(each -> each.bin() < before)
                    .forEach(each -> {
                        counts[each.bin() - start] += each.counted() ? 1 : 0;
                        totals[each.bin() - start]++;
                    });
            return new Series(Bins.start(start), counts, totals, new BitSet());
        };
    }
}
