package id.percaya.campaign.planning.campaign;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a campaign.
public enum CampaignRefusal implements Refused.Reason {
    NOT_DRAFTED,
    ALREADY_DRAFTED,
    /// A recovery campaign must name its crisis.
    CRISIS_MISSING,
    /// Only a recovery campaign names a crisis.
    CRISIS_NOT_EXPECTED,
    NOT_SUBMITTED,
    ALREADY_SUBMITTED,
    /// The author may not approve it.
    SELF_APPROVAL,
    ALREADY_APPROVED,
    NOT_APPROVED,
    /// The crisis has not opened its recovery gate yet.
    RECOVERY_GATE_CLOSED,
    NOT_ACTIVE,
    ALREADY_ENDED,
    /// Only what was completed or cancelled can be archived.
    NOT_ENDED,
    /// Contents rely on the class, so it stays.
    CLASS_FIXED,
    /// Contents rely on the facility, so it stays.
    FACILITY_FIXED,
    /// The crisis of a recovery campaign stays.
    CRISIS_FIXED,
    /// No amendment waits for an approval.
    NO_AMENDMENT,
    /// Another amendment waits than the one that was read.
    AMENDMENT_CHANGED
}
