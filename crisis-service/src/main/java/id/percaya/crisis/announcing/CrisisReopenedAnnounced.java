package id.percaya.crisis.announcing;

import java.time.Instant;

/// `crisis.reopened.v1`
record CrisisReopenedAnnounced(Instant reopenedAt) {}
