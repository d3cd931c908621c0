package id.percaya.listening.intake.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The values that only some sources give; null when absent.
///
/// @param observedAt when the source had the counts of the mention
/// @param country ISO 3166-1, two capitals
/// @param rating stars, 1 to 5
/// @param parentExternalId the source's id of the post that this one answers
public record Particulars(
        @Nullable Instant observedAt,
        @Nullable String country,
        @Nullable Double rating,
        @Nullable String parentExternalId) {

    public static final Particulars NONE = new Particulars(null, null, null, null);
}
