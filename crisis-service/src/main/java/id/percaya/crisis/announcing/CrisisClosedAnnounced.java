package id.percaya.crisis.announcing;

import java.time.Instant;

/// `crisis.closed.v1`
record CrisisClosedAnnounced(Instant closedAt) {}
