package id.percaya.campaign.publishing.gate;

import id.percaya.eventstore.Refused;

/// The reasons to hold a publication. Releasing it is refused with the same reasons.
public enum HoldReason implements Refused.Reason {
    /// The scheduled version is not the approved one.
    NOT_APPROVED,
    CAMPAIGN_NOT_ACTIVE,
    ACCOUNT_CLOSED,
    /// A halt in force covers it.
    HALTED,
    /// Its text names what a halt in force names, and it is not tagged with it. A person decides.
    HALT_SUSPECTED,
    /// A person shown does not permit this use, or no longer does.
    CONSENT_NOT_PERMITTED,
    /// Consents may have been withdrawn in the last seconds without this service knowing yet.
    CONSENT_VIEW_STALE,
    /// The withdrawal or another end of a consent could not be processed, and an operator has not
    /// decided about it yet. It may be about a person shown.
    CONSENT_END_UNPROCESSED,
    /// Its text is longer than the channel takes. It is never cut.
    TOO_LONG
}
