package id.percaya.consent.decision;

/// Why a use of one medium of one person is not permitted. In rising order: where several consents
/// are in question the last reason is told.
public enum Reason {
    /// Nothing was ever granted, or nobody knows the person, or another tenant does: these are told
    /// apart by nothing.
    NO_CONSENT,
    NOT_YET_VALID,
    EXPIRED,
    WITHDRAWN
}
