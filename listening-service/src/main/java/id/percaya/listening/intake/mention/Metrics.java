package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// What the source counted, as last delivered; null is what it did not say.
///
/// @param reach the vendor's own reach: shown, never part of ours
public record Metrics(
        @Nullable Long likes,
        @Nullable Long comments,
        @Nullable Long shares,
        @Nullable Long views,
        @Nullable Long reach) {

    public static final Metrics NONE = new Metrics(null, null, null, null, null);
}
