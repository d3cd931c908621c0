package id.percaya.campaign.publishing.gate;

import id.percaya.eventstore.Refused;

/// Why a publication may not be claimed now, and why releasing it may be refused.
public enum HoldReason implements Refused.Reason {
    /// The content as it was booked is not approved, or no longer.
    NOT_APPROVED,
    CAMPAIGN_NOT_ACTIVE,
    ACCOUNT_CLOSED,
    /// A halt is in force that covers it.
    HALTED,
    /// A person who is shown has not permitted this, or no longer.
    CONSENT_NOT_PERMITTED,
    /// It is not known whether a consent was withdrawn in the last seconds.
    CONSENT_VIEW_STALE
}
