package id.percaya.campaign.publishing.publication;

/// The states as they are shown; more may be added.
public enum PublicationState {
    SCHEDULED,
    HELD,
    MISSED,
    CANCELLED,
    CLAIMED,
    SENDING,
    ACCEPTED_PENDING,
    PUBLISHED,
    UNCONFIRMED,
    FAILED,
    RETRACTING,
    RETRACTED,
    RETRACTION_FAILED
}
