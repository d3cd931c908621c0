package id.percaya.campaign.media.video;

import java.io.IOException;

/// Sums the durations of the segments that an index names: `sidx` (ISO/IEC 14496-12, 8.16.3).
final class SegmentIndex {

    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 100_000;

    private SegmentIndex() {}

    static Timed of(Box index) throws IOException {
        int first = index.unsigned8(0) == 0 ? 20 : 28;
        long scale = index.unsigned32(8);
        int entries = index.unsigned16(first + 2);
        long units = 0;
        for (int i = 0; i < Math.min(entries, MOST_ENTRIES); i++) {
            units += index.unsigned32(first + 4L + (long) i * ENTRY + 4);
        }
        return new Timed(units, scale);
    }
}
