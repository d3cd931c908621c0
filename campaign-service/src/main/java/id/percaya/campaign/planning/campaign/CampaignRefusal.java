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
    ALREADY_ENDED
}
