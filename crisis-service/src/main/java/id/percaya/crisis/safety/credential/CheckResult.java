package id.percaya.crisis.safety.credential;

/// The result of a credential check.
public enum CheckResult {
    VERIFIED,
    /// The STR or SIP is no longer valid.
    LAPSED,
    /// Valid, but not for this procedure or facility.
    NOT_COVERED,
    NOT_FOUND
}
