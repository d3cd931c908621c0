package id.percaya.campaign.planning.campaign;

import id.percaya.eventstore.Refused;

/// Why a command on a campaign may be refused.
public enum CampaignRefusal implements Refused.Reason {
    NOT_DRAFTED,
    ALREADY_DRAFTED,
    /// A recovery campaign recovers from a crisis, and no other campaign names one.
    CRISIS_MISSING,
    CRISIS_NOT_EXPECTED,
    NOT_SUBMITTED,
    ALREADY_SUBMITTED,
    /// Who drafted it does not approve it.
    SELF_APPROVAL,
    ALREADY_APPROVED,
    NOT_APPROVED,
    /// The crisis has not met the facts of its recovery gate.
    RECOVERY_GATE_CLOSED,
    NOT_ACTIVE,
    ALREADY_ENDED
}
