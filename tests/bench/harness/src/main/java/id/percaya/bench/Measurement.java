package id.percaya.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One measurement, or the median of several.
///
/// @param rate events per second
/// @param p50Ms median latency of a call; NaN if calls are not timed one by one
public record Measurement(double rate, double p50Ms, double p99Ms) {

    private static final double NANOS_PER_MILLI = 1e6;

    public static Measurement rateOf(long events, long nanos) {
        return new Measurement(events * 1e9 / nanos, Double.NaN, Double.NaN);
    }

    /// @param latencies of each call in nanoseconds; this method sorts the array
    public static Measurement of(long events, long nanos, long[] latencies) {
        Arrays.sort(latencies);
        return new Measurement(
                events * 1e9 / nanos,
                percentile(latencies, 0.50) / NANOS_PER_MILLI,
                percentile(latencies, 0.99) / NANOS_PER_MILLI);
    }

    public static Measurement median(List<Measurement> runs) {
        return new Measurement(
                median(runs, Measurement::rate),
                median(runs, Measurement::p50Ms),
                median(runs, Measurement::p99Ms));
    }

    private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }
}
