package id.percaya.consent.decision;

import java.time.Instant;

/// Since when nobody may rely on what a person signed before.
///
/// @param reason CAPACITY_CHANGED or ERASED
record RelianceLoss(Reason reason, Instant at, Instant knownFrom) {}
