package id.percaya.campaign.planning.content;

/// The states of a content, as REST shows them.
public enum ContentState {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    WITHDRAWN
}
