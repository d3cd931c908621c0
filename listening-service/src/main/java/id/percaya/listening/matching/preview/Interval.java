package id.percaya.listening.matching.preview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A share with its 95 % interval by Wilson.
@Schema(name = "ShareInterval", description = "A share with its 95 % interval (Wilson).")
record Interval(
        @Schema(description = "The share, from 0 to 1, rounded to four digits.") double value,
        @Schema(description = "Lower end of the interval.") double low,
        @Schema(description = "Upper end of the interval.") double high) {

    private static final double Z = 1.959964;
    private static final double DIGITS = 10_000;

    /// Null for nothing of nothing.
    static @Nullable Interval of(long part, long all) {
        if (all == 0) {
            return null;
        }
        double n = all;
        double center = (part + Z * Z / 2) / (n + Z * Z);
        double half = Z * Math.sqrt(part * (n - part) / n + Z * Z / 4) / (n + Z * Z);
        return new Interval(
                rounded(part / n),
                rounded(Math.max(0, center - half)),
                rounded(Math.min(1, center + half)));
    }

    static double rounded(double share) {
        return Math.round(share * DIGITS) / DIGITS;
    }
}
