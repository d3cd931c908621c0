package id.percaya.consent.use.decision;

import java.time.Instant;

/// The time from which a person's earlier signatures can no longer be relied on.
///
/// @param reason CAPACITY_CHANGED or ERASED
record RelianceLoss(DecisionReason reason, Instant at, Instant knownFrom) {}
