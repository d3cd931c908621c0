package id.percaya.campaign.planning.content;

/// The states as they are shown.
public enum ContentState {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    WITHDRAWN
}
