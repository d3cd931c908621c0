package id.percaya.crisis.announcing;

import java.time.Instant;
import java.util.UUID;

/// `recovery-gate.opened.v1`
record RecoveryGateOpenedAnnounced(UUID crisisId, String facility, Instant openedAt) {}
