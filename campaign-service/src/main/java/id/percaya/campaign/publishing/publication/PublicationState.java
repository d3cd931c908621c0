package id.percaya.campaign.publishing.publication;

/// The states of a publication, as REST shows them. More may be added.
public enum PublicationState {
    SCHEDULED,
    HELD,
    MISSED,
    CANCELLED,
    CLAIMED,
    SENDING,
    ACCEPTED_PENDING,
    STOP_ASKED,
    PUBLISHED,
    UNCONFIRMED,
    FAILED,
    RETRACTING,
    RETRACTED,
    RETRACTION_FAILED
}
