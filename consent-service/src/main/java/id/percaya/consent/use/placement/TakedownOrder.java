package id.percaya.consent.use.placement;

import java.time.Instant;
import java.util.UUID;

/// An order to take a use down because a consent ended.
///
/// @param subjectId the person whose consent it was
/// @param dueAt deadline of the takedown
public record TakedownOrder(UUID consentId, UUID subjectId, TakedownCause cause, Instant dueAt) {}
