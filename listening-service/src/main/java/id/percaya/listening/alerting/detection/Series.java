package id.percaya.listening.alerting.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;

/// Counts per five minutes of event time, beginning on an hour. Bins before the first count as not
/// observed, not as zero.
public final class Series {

    public static final Duration BIN = Duration.ofMinutes(5);
    static final int BINS_AN_HOUR = 12;

    private final Instant start;
    private final long[] countsBefore;
    private final long[] totalsBefore;
    private final BitSet excludedHours;

    /// @param counts what the rule counts, such as negative mentions
    /// @param totals all mentions
    /// @param excludedHours hours, from the start, inside an acknowledged crisis or in which a
    ///   source was stalled; they say nothing about the usual level
    public Series(Instant start, int[] counts, int[] totals, BitSet excludedHours) {
        if (start.getEpochSecond() % Duration.ofHours(1).toSeconds() != 0) {
            throw new IllegalArgumentException("A series begins on an hour, not at " + start);
        }
        this.start = start;
        this.countsBefore = sums(counts);
        this.totalsBefore = sums(totals);
        this.excludedHours = (BitSet) excludedHours.clone();
    }

    private static long[] sums(int[] values) {
        long[] sums = new long[values.length + 1];
        for (int at = 0; at < values.length; at++) {
            sums[at + 1] = sums[at] + values[at];
        }
        return sums;
    }

    public int bins() {
        return countsBefore.length - 1;
    }

    int hours() {
        return bins() / BINS_AN_HOUR;
    }

    /// The bin that begins at or before an instant; instants outside count as the first or the end.
    public int binAt(Instant instant) {
        long bins = Duration.between(start, instant).dividedBy(BIN);
        return (int) Math.clamp(bins, 0L, (long) bins());
    }

    public Instant startOf(int bin) {
        return start.plus(BIN.multipliedBy(bin));
    }

    /// The count of the bins `from` (included) to `until` (excluded).
    public long count(int from, int until) {
        return countsBefore[until] - countsBefore[from];
    }

    public long total(int from, int until) {
        return totalsBefore[until] - totalsBefore[from];
    }

    /// The count without excluded hours.
    long usualCount(int from, int until) {
        return usual(countsBefore, from, until);
    }

    long usualTotal(int from, int until) {
        return usual(totalsBefore, from, until);
    }

    private long usual(long[] before, int from, int until) {
        long sum = before[until] - before[from];
        int hour = excludedHours.nextSetBit(from / BINS_AN_HOUR);
        while (hour >= 0 && hour * BINS_AN_HOUR < until) {
            int begin = Math.max(from, hour * BINS_AN_HOUR);
            int end = Math.min(until, (hour + 1) * BINS_AN_HOUR);
            sum -= before[end] - before[begin];
            hour = excludedHours.nextSetBit(hour + 1);
        }
        return sum;
    }

    long countOfHour(int hour) {
        return count(hour * BINS_AN_HOUR, (hour + 1) * BINS_AN_HOUR);
    }

    boolean isExcluded(int hour) {
        return excludedHours.get(hour);
    }
}
