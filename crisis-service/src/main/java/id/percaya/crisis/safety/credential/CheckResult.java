package id.percaya.crisis.safety.credential;

/// What the registers say of a practitioner.
public enum CheckResult {
    VERIFIED,
    /// The STR or SIP is no longer valid.
    LAPSED,
    /// It is valid, but not for this procedure or this facility.
    NOT_COVERED,
    NOT_FOUND
}
