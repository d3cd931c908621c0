package id.percaya.listening.alerting.detection;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;

/// Series for tests, beginning on a Monday.
final class Weeks {

    static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    static final int HOUR = Series.BINS_AN_HOUR;
    static final int DAY = 24 * HOUR;
    static final int WEEK = 7 * DAY;

    private final int[] counts;
    private final int[] totals;
    private final BitSet excluded = new BitSet();

    Weeks(int weeks) {
        counts = new int[weeks * WEEK];
        totals = new int[weeks * WEEK];
    }

    /// The same count in the first bin of each hour.
    Weeks hourly(int count, int total) {
        for (int bin = 0; bin < counts.length; bin += HOUR) {
            counts[bin] = count;
            totals[bin] = total;
        }
        return this;
    }

    Weeks at(int bin, int count, int total) {
        counts[bin] = count;
        totals[bin] = total;
        return this;
    }

    Weeks exclude(int fromBin, int untilBin) {
        excluded.set(fromBin / HOUR, untilBin / HOUR);
        return this;
    }

    Weeks fill(int fromBin, int untilBin, int count) {
        Arrays.fill(counts, fromBin, untilBin, count);
        Arrays.fill(totals, fromBin, untilBin, count);
        return this;
    }

    Past past() {
        return new Past(new Series(START, counts, totals, excluded));
    }
}
