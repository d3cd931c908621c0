package id.percaya.consent.consent;

import java.time.Instant;

/// What a consent can be.
public sealed interface Consent {

    record Absent() implements Consent {}

    /// @param end of its last grant
    record Given(Instant end) implements Consent {}

    record Withdrawn() implements Consent {}

    record Expired() implements Consent {}
}
