package id.percaya.consent.consent;

import java.time.Instant;
import java.util.UUID;

/// What a consent can be.
public sealed interface Consent {

    record Absent() implements Consent {}

    /// @param end of its last grant
    record Given(UUID subjectId, Instant end) implements Consent {}

    record Withdrawn() implements Consent {}

    record Expired(UUID subjectId) implements Consent {}
}
