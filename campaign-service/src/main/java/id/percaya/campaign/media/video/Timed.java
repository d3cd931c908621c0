package id.percaya.campaign.media.video;

import java.io.IOException;
import java.time.Duration;

/// A duration in units of a time scale, as several boxes state it.
///
/// @param units negative if not known
/// @param scale units of a second
record Timed(long units, long scale) {

    static final Timed UNKNOWN = new Timed(-1, 1);

    private static final long NOT_KNOWN_32 = 0xFFFF_FFFFL;

    /// Reads `mvhd` or `mdhd`, which begin alike.
    static Timed ofHeader(Box header) throws IOException {
        boolean isLong = header.unsigned8(0) == 1;
        long scale = header.unsigned32(isLong ? 20 : 12);
        return new Timed(isLong ? header.signed64(24) : known(header.unsigned32(16)), scale);
    }

    /// Reads `mehd`, whose scale is that of the whole film.
    static Timed ofFragments(Box header, long scale) throws IOException {
        boolean isLong = header.unsigned8(0) == 1;
        return new Timed(isLong ? header.signed64(4) : known(header.unsigned32(4)), scale);
    }

    private static long known(long units) {
        return units == NOT_KNOWN_32 ? -1 : units;
    }

    boolean isKnown() {
        return units > 0 && scale > 0;
    }

    double seconds() {
        return (double) units / scale;
    }

    Duration duration() {
        // A scale of one and 2^63 units would overflow a count of nanoseconds.
        return Duration.ofSeconds(units / scale)
                .plusNanos(Math.round((double) (units % scale) / scale * 1e9));
    }
}
