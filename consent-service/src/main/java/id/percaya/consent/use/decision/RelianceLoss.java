package id.percaya.consent.use.decision;

import java.time.Instant;

/// Since when nobody may rely on what a person signed before.
///
/// @param reason CAPACITY_CHANGED or ERASED
record RelianceLoss(DecisionReason reason, Instant at, Instant knownFrom) {}
