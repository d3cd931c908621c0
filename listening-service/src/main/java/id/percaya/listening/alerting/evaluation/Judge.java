package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.DetectionTest;
import id.percaya.listening.alerting.detection.Finding;
import id.percaya.listening.alerting.detection.Past;
import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.detection.Shortfall;
import id.percaya.listening.alerting.detection.Situation;
import id.percaya.listening.alerting.detection.Window;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Judges the windows of a rule, for each reader in rising order of their edges. The past is read
/// only for windows that have the rule's minimum.
///
/// So that an edge is judged alike whenever it is judged, its past begins 64 days before a block of
/// 28 days that follows from the edge: enough for the usual level of each window by which the
/// dispersion is estimated.
final class Judge {

    private static final int BLOCK = Bins.in(Duration.ofDays(28));
    private static final int BEFORE = Bins.in(Duration.ofDays(64));

    private final AlertRuleTerms terms;
    private final DetectionTest test;
    private final Heard heard;
    private final History history;
    private final int lastEdge;
    private final Map<Integer, Past> pasts = new HashMap<>();
    private final Map<TallyKey, SlidingTally> tallies = new HashMap<>();

    private record TallyKey(Object reader, Duration window, Instant storedAfter) {}

    Judge(AlertRuleTerms terms, Heard heard, History history, int lastEdge) {
        this.terms = terms;
        this.test = RuleTests.of(terms);
        this.heard = heard;
        this.history = history;
        this.lastEdge = lastEdge;
    }

    Judged judge(int edge, Duration window, Instant storedAfter) {
        return judge(this, edge, window, storedAfter);
    }

    /// @param reader has a place of its own
    Judged judge(Object reader, int edge, Duration window, Instant storedAfter) {
        int length = Bins.in(window);
        Tally tally =
                tallies.computeIfAbsent(
                                new TallyKey(reader, window, storedAfter),
                                key -> new SlidingTally(heard, length, edge - length, storedAfter))
                        .at(edge);
        List<Shortfall> missing = missing(tally);
        Finding finding =
                missing.isEmpty()
                        ? finding(edge, window, tally, storedAfter)
                        : Finding.lacking(tally.counted(), missing);
        return new Judged(edge, window, tally, finding, storedAfter);
    }

    /// The reader asks no more.
    void forget(Object reader) {
        tallies.keySet().removeIf(key -> key.reader().equals(reader));
    }

    private List<Shortfall> missing(Tally tally) {
        List<Shortfall> missing = new ArrayList<>();
        if (terms.test().kind().takesMinimum()) {
            if (tally.counted() < terms.minimum()) {
                missing.add(Shortfall.BELOW_MINIMUM);
            }
            if (tally.authors() < terms.minimumAuthors()) {
                missing.add(Shortfall.TOO_FEW_AUTHORS);
            }
        }
        return missing;
    }

    private Finding finding(int edge, Duration window, Tally tally, Instant storedAfter) {
        Past past = past(edge);
        Series series = past.series();
        int until = Math.clamp(edge - Bins.of(series.startOf(0)), 0, series.bins());
        Window judged =
                new Window(
                        Math.max(0, until - Bins.in(window)),
                        until,
                        tally.counted(),
                        tally.total(),
                        tally.authors(),
                        tally.loudest());
        Finding finding =
                test.judge(
                        new Situation(
                                judged,
                                past,
                                value(edge, window, tally, storedAfter),
                                item(edge, storedAfter),
                                ratings(tally),
                                Optional.empty()));
        return isGrave(edge, window, storedAfter) ? finding.atLeast(Severity.CRITICAL) : finding;
    }

    private Past past(int edge) {
        return pasts.computeIfAbsent(Math.floorDiv(edge, BLOCK), this::pastOfBlock);
    }

    private Past pastOfBlock(int block) {
        int begin = block * BLOCK;
        return new Past(history.series(begin - BEFORE, Math.min(begin + BLOCK, lastEdge)));
    }

    private OptionalDouble value(int edge, Duration window, Tally tally, Instant storedAfter) {
        return switch (terms.metric()) {
            case MENTIONS, NEGATIVE_MENTIONS, CRITICAL_WORDS, RATING, SINGLE_ITEM ->
                    OptionalDouble.empty();
            case NEGATIVE_SHARE -> ratio(tally.counted(), tally.total());
            case NET_SENTIMENT ->
                    ratio(tally.positive() - tally.negative(), tally.positive() + tally.negative());
            case AUTHORS -> OptionalDouble.of((double) tally.authors());
            case REACH -> OptionalDouble.of(reach(edge, window, storedAfter));
        };
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private double reach(int edge, Duration window, Instant storedAfter) {
        Map<String, Double> widest = new HashMap<>();
        news(edge - Bins.in(window), edge, storedAfter)
                .forEach(mention -> widest.merge(mention.author(), mention.reach(), Math::max));
        return widest.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The gravest mention of the last bin.
    private Optional<Situation.Item> item(int edge, Instant storedAfter) {
        if (terms.metric() != Metric.SINGLE_ITEM) {
            return Optional.empty();
        }
        return news(edge - 1, edge, storedAfter)
                .max(
                        Comparator.comparing(HeardMention::critical)
                                .thenComparingDouble(HeardMention::reach))
                .map(mention -> new Situation.Item(mention.reach(), mention.critical()));
    }

    private static Optional<Situation.Ratings> ratings(Tally tally) {
        return tally.rated() == 0
                ? Optional.empty()
                : Optional.of(new Situation.Ratings(tally.rated(), tally.stars() / tally.rated()));
    }

    private Stream<HeardMention> news(int from, int until, Instant storedAfter) {
        return heard.between(from, until).stream()
                .filter(mention -> mention.storedAt().isAfter(storedAfter));
    }

    private boolean isGrave(int edge, Duration window, Instant storedAfter) {
        Double reach = terms.test().reach();
        return terms.test().kind() == TestKind.NB_TAIL
                && reach != null
                && news(edge - Bins.in(window), edge, storedAfter)
                        .anyMatch(mention -> mention.critical() && mention.reach() >= reach);
    }
}
