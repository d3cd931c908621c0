package id.percaya.campaign.permission.consentstatus;

/// How a consent can end besides being withdrawn and expiring.
public enum ConsentEnding {
    /// Another consent took its place.
    SUPERSEDED,
    VOIDED,
    ERASED
}
