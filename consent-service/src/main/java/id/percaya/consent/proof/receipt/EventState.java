package id.percaya.consent.proof.receipt;

/// States of a consent as a receipt names them: each event's stored name without `consent-`.
enum EventState {
    DRAFTED,
    OFFERED,
    GIVEN,
    REFUSED,
    RESTRICTED,
    RESTRICTION_LIFTED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    VOIDED,
    ENTERED_IN_ERROR,
    ERASED
}
