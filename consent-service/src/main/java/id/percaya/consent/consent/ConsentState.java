package id.percaya.consent.consent;

/// What a consent is now.
public enum ConsentState {
    DRAFT,
    OFFERED,
    REFUSED,
    GIVEN,
    RESTRICTED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    VOID,
    ENTERED_IN_ERROR,
    ERASED
}
