package id.percaya.campaign.planning.campaign;

/// The states as they are shown.
public enum CampaignState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED
}
