package id.percaya.consent.announcing;

import java.time.Instant;
import java.util.UUID;

/// `consent.superseded.v1`
record ConsentSupersededAnnounced(UUID subjectId, UUID by, Instant supersededAt) {}
