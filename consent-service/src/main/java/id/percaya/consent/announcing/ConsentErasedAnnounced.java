package id.percaya.consent.announcing;

import java.time.Instant;
import java.util.UUID;

/// `consent.erased.v1`
record ConsentErasedAnnounced(UUID subjectId, Instant erasedAt) {}
