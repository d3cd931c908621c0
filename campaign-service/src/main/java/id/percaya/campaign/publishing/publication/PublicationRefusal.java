package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.Refused;

/// Why a command on a publication may be refused, the gate's reasons apart.
public enum PublicationRefusal implements Refused.Reason {
    NOT_SCHEDULED,
    ALREADY_SCHEDULED,
    /// Only what is approved can be scheduled.
    CONTENT_NOT_APPROVED,
    ACCOUNT_NOT_OPEN,
    /// Due so long ago that it would be missed at once.
    DUE_IN_THE_PAST,
    HELD,
    NOT_HELD,
    /// It has left the house, or may have.
    ALREADY_CLAIMED,
    /// The channel will not have it: another publication is needed.
    FAILED_FOR_GOOD,
    CANCELLED,
    /// There is nothing to confirm.
    NOT_PENDING,
    NOT_PUBLISHED,
    NOT_RETRACTING
}
