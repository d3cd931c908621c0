package id.percaya.listening.intake.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The values that only some sources give; null when absent.
///
/// @param observedAt when the source had the counts of the mention
/// @param rating stars, 1 to 5
/// @param parentExternalId the source's id of the post that this one answers
public record Particulars(
        @Nullable Instant observedAt,
        Place place,
        @Nullable Double rating,
        @Nullable String parentExternalId,
        TextState textState,
        Vendor vendor) {

    public static final Particulars NONE = new Particulars(null, null, null, null);

    /// @param country ISO 3166-1, two capitals
    public Particulars(
            @Nullable Instant observedAt,
            @Nullable String country,
            @Nullable Double rating,
            @Nullable String parentExternalId) {
        this(
                observedAt,
                new Place(country, null),
                rating,
                parentExternalId,
                TextState.FULL,
                Vendor.NONE);
    }

    public Particulars with(TextState state) {
        return new Particulars(observedAt, place, rating, parentExternalId, state, vendor);
    }

    public Particulars with(Vendor other) {
        return new Particulars(observedAt, place, rating, parentExternalId, textState, other);
    }

    public @Nullable String country() {
        return place.country();
    }
}
