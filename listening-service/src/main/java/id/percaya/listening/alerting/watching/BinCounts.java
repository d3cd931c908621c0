package id.percaya.listening.alerting.watching;

import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.evaluation.Bins;
import java.util.Arrays;
import java.util.BitSet;

/// Counts by bin that grow forward, so that a long back-test reads each bin once.
final class BinCounts {

    private int start;
    private int until;
    private int[] counts = new int[0];
    private int[] totals = new int[0];

    /// Makes room for a span.
    ///
    /// @return the first bin that is not known yet; the span's end if all are
    int extend(int from, int to) {
        if (counts.length == 0 || from < start || from > until) {
            start = from;
            until = from;
            counts = new int[to - from];
            totals = new int[to - from];
        }
        int unread = Math.min(until, to);
        if (to > until) {
            counts = Arrays.copyOf(counts, to - start);
            totals = Arrays.copyOf(totals, to - start);
            until = to;
        }
        return unread;
    }

    void put(int bin, int count, int total) {
        counts[bin - start] = count;
        totals[bin - start] = total;
    }

    Series series(int from, int to, BitSet excludedHours) {
        return new Series(
                Bins.start(from),
                Arrays.copyOfRange(counts, from - start, to - start),
                Arrays.copyOfRange(totals, from - start, to - start),
                excludedHours);
    }
}
