package id.percaya.consent.withdrawal;

import id.percaya.consent.placement.IrrecoverableReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one use.
///
/// @param irrecoverable why it cannot be taken back; null when it is down
public record Outcome(UUID placementId, @Nullable IrrecoverableReason irrecoverable, Instant at) {}
