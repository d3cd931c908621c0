package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// Counts as last delivered by the source; null when not given.
///
/// @param reach the vendor's own figure, stored for display only: our reach formulas do not use it
/// @param engagement the vendor's own sum of reactions, whatever it counts
public record Metrics(
        @Nullable Long likes,
        @Nullable Long comments,
        @Nullable Long shares,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long saves,
        @Nullable Long engagement) {

    public static final Metrics NONE = new Metrics(null, null, null, null, null);

    public Metrics(
            @Nullable Long likes,
            @Nullable Long comments,
            @Nullable Long shares,
            @Nullable Long views,
            @Nullable Long reach) {
        this(likes, comments, shares, views, reach, null, null);
    }
}
