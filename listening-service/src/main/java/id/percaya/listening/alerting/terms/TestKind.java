package id.percaya.listening.alerting.terms;

import java.util.EnumSet;
import java.util.Set;

/// The kinds of tests, each with the metrics that it judges and the fields that it takes.
public enum TestKind {
    NB_TAIL,
    ABSOLUTE,
    /// A multiple of the mean of the windows before.
    FACTOR,
    PERCENT,
    STDDEV,
    PROPORTION,
    SHARE_SHIFT,
    BURST,
    RATING,
    SINGLE_ITEM,
    /// No mention for a time.
    SILENCE;

    public boolean judges(Metric metric) {
        return metrics().contains(metric);
    }

    public boolean takes(String field) {
        return fields().contains(field);
    }

    private Set<Metric> metrics() {
        return switch (this) {
            case NB_TAIL, FACTOR, PERCENT, STDDEV, BURST ->
                    EnumSet.of(Metric.MENTIONS, Metric.NEGATIVE_MENTIONS);
            case ABSOLUTE -> EnumSet.complementOf(EnumSet.of(Metric.RATING, Metric.SINGLE_ITEM));
            case PROPORTION, SHARE_SHIFT -> EnumSet.of(Metric.NEGATIVE_SHARE);
            case RATING -> EnumSet.of(Metric.RATING);
            case SINGLE_ITEM -> EnumSet.of(Metric.SINGLE_ITEM);
            case SILENCE -> EnumSet.of(Metric.MENTIONS);
        };
    }

    private Set<String> fields() {
        return switch (this) {
            case NB_TAIL -> Set.of("windows", "alpha", "reach");
            case ABSOLUTE -> Set.of("windows", "threshold");
            case FACTOR -> Set.of("windows", "factor");
            case PERCENT -> Set.of("windows", "percent");
            case STDDEV -> Set.of("windows", "deviations");
            case PROPORTION -> Set.of("windows", "z");
            case SHARE_SHIFT -> Set.of("limit");
            case BURST -> Set.of("score");
            case RATING -> Set.of("windows", "stars");
            case SINGLE_ITEM -> Set.of("reach");
            case SILENCE -> Set.of("after");
        };
    }

    public boolean takesWindows() {
        return takes("windows");
    }

    /// Whether HIGH and CRITICAL are told by limits of their own.
    public boolean takesSeverities() {
        return switch (this) {
            case NB_TAIL, ABSOLUTE, FACTOR, PERCENT, STDDEV, SILENCE -> true;
            case PROPORTION, SHARE_SHIFT, BURST, RATING, SINGLE_ITEM -> false;
        };
    }

    /// Whether it counts mentions, so that a minimum of them makes sense.
    public boolean takesMinimum() {
        return this != SINGLE_ITEM && this != SILENCE;
    }

    /// Whether quiet windows end its alerts. A silence is ended by a mention.
    public boolean takesHysteresis() {
        return this != SILENCE;
    }

    /// The metric of a rule that names none.
    public Metric usualMetric() {
        return this == SILENCE ? Metric.MENTIONS : Metric.NEGATIVE_MENTIONS;
    }
}
