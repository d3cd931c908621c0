package id.percaya.campaign.announcing;

import java.time.Instant;

/// `publication.retraction-failed.v1`.
record RetractionFailedAnnounced(Instant failedAt) {}
