package id.percaya.consent.announcing;

import java.time.Instant;
import java.util.UUID;

/// `consent.refused.v1`
record ConsentRefusedAnnounced(UUID subjectId, Instant refusedAt) {}
