package id.percaya.listening.announcing;

import java.time.Instant;

/// `alert.resolved.v1`: the alert was resolved.
record AlertResolvedAnnounced(Instant resolvedAt) {}
