package id.percaya.crisis.announcing;

import java.time.Instant;

/// `case.dismissed.v1`
record CaseDismissedAnnounced(Instant dismissedAt) {}
