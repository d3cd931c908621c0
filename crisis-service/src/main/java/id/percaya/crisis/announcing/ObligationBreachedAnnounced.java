package id.percaya.crisis.announcing;

import java.time.Instant;
import java.util.UUID;

/// `obligation.breached.v1`
record ObligationBreachedAnnounced(UUID crisisId, String code, Instant dueAt, Instant breachedAt) {}
