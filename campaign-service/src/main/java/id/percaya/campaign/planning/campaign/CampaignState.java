package id.percaya.campaign.planning.campaign;

/// The states of a campaign, as REST shows them.
public enum CampaignState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED,
    ARCHIVED
}
