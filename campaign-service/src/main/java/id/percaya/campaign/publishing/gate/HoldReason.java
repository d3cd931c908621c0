package id.percaya.campaign.publishing.gate;

import id.percaya.eventstore.Refused;
import java.util.EnumSet;
import java.util.Set;

/// The reasons to hold a publication. Releasing it is refused with the same reasons.
public enum HoldReason implements Refused.Reason {
    /// The scheduled version is not the approved one.
    NOT_APPROVED,
    CAMPAIGN_NOT_ACTIVE,
    /// The instant is not on a day of its campaign's period.
    OUTSIDE_CAMPAIGN_PERIOD,
    ACCOUNT_CLOSED,
    /// A halt in force covers it.
    HALTED,
    /// Its text names what a halt in force names, and it is not tagged with it. A person decides.
    HALT_SUSPECTED,
    /// A person shown does not permit this use, or no longer does.
    CONSENT_NOT_PERMITTED,
    /// Consents may have been withdrawn in the last seconds without this service knowing yet, or
    /// its clock and that of consent-service differ by more than that.
    CONSENT_VIEW_STALE,
    /// The withdrawal or another end of a consent could not be processed, and an operator has not
    /// decided about it yet. It may be about a person shown.
    CONSENT_END_UNPROCESSED,
    /// The account publishes nothing on this day or at this hour.
    QUIET_HOURS,
    /// Its text is longer than the channel takes. It is never cut.
    TOO_LONG,
    /// A file of it was removed or erased.
    MEDIA_GONE,
    /// The channel takes no post with these media together, or one of them has no file for it.
    MEDIA_UNFIT;

    /// Known at the instant of sending only.
    static final Set<HoldReason> MOMENTARY = EnumSet.of(CONSENT_VIEW_STALE);
}
