package id.percaya.campaign.permission.consentstatus;

/// The ways in which a consent can end other than withdrawal and expiry.
public enum ConsentEnding {
    /// Replaced by another consent.
    SUPERSEDED,
    VOIDED,
    ERASED
}
