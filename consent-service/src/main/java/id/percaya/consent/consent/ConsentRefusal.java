package id.percaya.consent.consent;

import id.percaya.eventstore.Refused;

/// Why a command on a consent may be refused.
public enum ConsentRefusal implements Refused.Reason {
    ALREADY_GIVEN,
    /// The evidence is dated after the moment it is brought.
    SIGNED_IN_FUTURE,
    /// A grant ended before it could be used.
    GRANT_ENDED,
    /// Two grants permit the same use at the same time.
    OVERLAPPING_GRANTS,
    NOT_GIVEN,
    /// The last grant has not ended yet.
    NOT_DUE
}
