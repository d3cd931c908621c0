package id.percaya.listening.figures.trust;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Version 1 of the trust index: 100 × (0.35 S + 0.25 R + 0.20 E + 0.20 C), each clipped to 0–1. A
/// component without data is left out and the weights of the others grow in proportion; fewer than
/// two give no index.
///
/// Source: listening-science.md 5.
final class TrustFormula {

    static final int VERSION = 1;

    /// With no rating of a year.
    static final double USUAL_STARS = 3.5;

    private static final double WEIGHT_OF_PAST_MOODS = 30;
    private static final double WEIGHT_OF_PAST_STARS = 20;
    private static final double HIGH_PERCENTILE = 0.9;
    private static final int FEWEST_PARTS = 2;

    private TrustFormula() {}

    record Moods(long positive, long negative) {
        long n() {
            return positive + negative;
        }

        double net() {
            return (double) (positive - negative) / n();
        }
    }

    record Ratings(long n, double sum) {}

    /// S = (net + 1)/2, where the net sentiment is drawn towards that of the days before as if 30
    /// moods more had been like them.
    static OptionalDouble sentiment(Moods now, Moods before) {
        if (now.n() == 0) {
            return OptionalDouble.empty();
        }
        double net =
                before.n() == 0
                        ? now.net()
                        : (now.n() * now.net() + WEIGHT_OF_PAST_MOODS * before.net())
                                / (now.n() + WEIGHT_OF_PAST_MOODS);
        return clipped((net + 1) / 2);
    }

    /// R = (stars − 1)/4, where the stars are drawn towards their mean of a year as if 20 ratings
    /// more had been like it.
    static OptionalDouble ratings(Ratings now, Ratings before) {
        if (now.n() == 0) {
            return OptionalDouble.empty();
        }
        double mean = before.n() == 0 ? USUAL_STARS : before.sum() / before.n();
        double stars = (now.sum() + WEIGHT_OF_PAST_STARS * mean) / (now.n() + WEIGHT_OF_PAST_STARS);
        return clipped((stars - 1) / 4);
    }

    /// E = engagement per reach, as a share of the 90th percentile of the days before.
    static OptionalDouble engagement(double engagement, double reach, List<Double> perDayBefore) {
        double high = percentile(perDayBefore);
        return reach == 0 || high == 0
                ? OptionalDouble.empty()
                : clipped(engagement / reach / high);
    }

    /// Between two values it is interpolated; 0 of none.
    private static double percentile(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = values.stream().sorted().toList();
        double place = HIGH_PERCENTILE * (sorted.size() - 1);
        int below = (int) place;
        double low = sorted.get(below);
        double next = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low + (place - below) * (next - low);
    }

    /// C = complaints that were answered in time, as a share of all.
    static OptionalDouble response(AnsweredComplaints answered) {
        return answered.complaints() == 0
                ? OptionalDouble.empty()
                : clipped((double) answered.inTime() / answered.complaints());
    }

    private static OptionalDouble clipped(double value) {
        return OptionalDouble.of(Math.clamp(value, 0, 1));
    }

    /// The sum of the weights of the components that have a value.
    static double weights(Map<TrustPart, Double> values) {
        return values.keySet().stream().mapToDouble(TrustPart::weight).sum();
    }

    static OptionalDouble index(Map<TrustPart, Double> values) {
        if (values.size() < FEWEST_PARTS) {
            return OptionalDouble.empty();
        }
        double sum =
                values.entrySet().stream()
                        .mapToDouble(each -> each.getKey().weight() * each.getValue())
                        .sum();
        return OptionalDouble.of(100 * sum / weights(values));
    }
}
