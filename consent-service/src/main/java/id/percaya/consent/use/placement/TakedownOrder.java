package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.UUID;

/// That a use is to end because a consent did.
///
/// @param subjectId whose consent it is
/// @param dueAt until when it is to be down
public record TakedownOrder(UUID consentId, UUID subjectId, TakedownCause cause, Instant dueAt) {}
