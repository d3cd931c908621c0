package id.percaya.consent.announcing;

import java.time.Instant;
import java.util.UUID;

/// `consent.voided.v1`
record ConsentVoidedAnnounced(UUID subjectId, Instant voidedAt) {}
