package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.IrrecoverableReason;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of one use.
///
/// @param irrecoverable why it cannot be taken back; null when it is down
@Schema(
        name = "SettledUse",
        requiredProperties = {"placementId", "at"})
public record SettledUse(
        UUID placementId,
        @Schema(description = "Why it cannot be taken back; absent when it is down.")
                @Nullable IrrecoverableReason irrecoverable,
        @Schema(description = "When that was known.") Instant at) {}
