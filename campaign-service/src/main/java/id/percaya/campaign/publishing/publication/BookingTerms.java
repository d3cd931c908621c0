package id.percaya.campaign.publishing.publication;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The terms of a booking beside its target and its window.
///
/// @param textSha256 hash of the normalised text, by which duplicates are found; null if nobody
///   looked for them
/// @param wallTime as the person gave it; null if they gave an instant
/// @param allowed the duplicate that was allowed; null if there is none
public record BookingTerms(
        @Nullable String textSha256,
        @Nullable AllowedDuplicate allowed,
        @Nullable WallTime wallTime) {

    /// The due time by the clocks of a zone.
    public record WallTime(LocalDateTime at, ZoneId zone) {}

    /// @param of the other publication
    /// @param reason free text of whoever allowed it
    public record AllowedDuplicate(UUID of, String reason) {}
}
