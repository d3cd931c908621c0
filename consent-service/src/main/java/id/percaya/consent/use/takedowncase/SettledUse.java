package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.IrrecoverableReason;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The outcome of one use.
///
/// @param irrecoverable why it cannot be taken back; null if it was taken down
@Schema(
        name = "SettledUse",
        requiredProperties = {"placementId", "at"})
public record SettledUse(
        UUID placementId,
        @Schema(description = "Why it cannot be taken back; absent if it was taken down.")
                @Nullable IrrecoverableReason irrecoverable,
        @Schema(description = "When the outcome was recorded.") Instant at) {}
