package id.percaya.campaign.standing;

/// How a consent can end besides being withdrawn and expiring.
public enum Ending {
    /// Another consent took its place.
    SUPERSEDED,
    VOIDED,
    ERASED
}
