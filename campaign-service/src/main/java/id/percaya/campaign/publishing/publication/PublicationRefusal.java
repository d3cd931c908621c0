package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a publication, besides those of the gate.
public enum PublicationRefusal implements Refused.Reason {
    NOT_SCHEDULED,
    ALREADY_SCHEDULED,
    /// Only an approved content can be scheduled.
    CONTENT_NOT_APPROVED,
    ACCOUNT_NOT_OPEN,
    /// The channel of the account takes no text of this length.
    TEXT_TOO_LONG,
    /// The channel of the account takes no post with these media together, or one of them has no
    /// file for it.
    MEDIA_UNFIT,
    /// The window is over, so it would be missed at once.
    DUE_IN_THE_PAST,
    HELD,
    NOT_HELD,
    /// This halt is not in force, or does not suspect it: it covers it, or has nothing to do with
    /// it.
    NOT_SUSPECTED,
    /// It was sent, or may have been.
    ALREADY_CLAIMED,
    /// The channel rejected it for good. Schedule another publication.
    FAILED_FOR_GOOD,
    CANCELLED,
    /// Nothing waits to be confirmed.
    NOT_PENDING,
    /// Another publication on this account, near in time, says the same.
    DUPLICATE,
    /// Another publication has this link.
    LINK_TAKEN,
    NOT_PUBLISHED,
    NOT_RETRACTING
}
