package id.percaya.listening.announcing;

import java.time.Instant;

/// `alert.resolved.v1`: somebody has dealt with it.
record AlertResolvedAnnounced(Instant resolvedAt) {}
