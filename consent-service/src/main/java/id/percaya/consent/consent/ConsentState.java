package id.percaya.consent.consent;

/// What a consent can be, as it is shown and listed.
public enum ConsentState {
    GIVEN,
    WITHDRAWN,
    EXPIRED
}
