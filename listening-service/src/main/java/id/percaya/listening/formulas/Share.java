package id.percaya.listening.formulas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A proportion k of n with its 95 % interval (Wilson 1927), from 0 to 1. Few observations give a
/// wide interval.
@Schema(
        name = "Share",
        requiredProperties = {"share", "low", "high", "n"})
public record Share(double share, double low, double high, long n) {

    private static final double Z = 1.959964;

    /// Null when n is zero.
    public static @Nullable Share of(long k, long n) {
        if (n == 0) {
            return null;
        }
        double square = Z * Z;
        double centre = (k + square / 2) / (n + square);
        double half = Z * Math.sqrt((double) k * (n - k) / n + square / 4) / (n + square);
        return new Share(
                rounded((double) k / n),
                rounded(Math.max(0, centre - half)),
                rounded(Math.min(1, centre + half)),
                n);
    }

    private static double rounded(double value) {
        return Math.round(10_000 * value) / 10_000.0;
    }
}
