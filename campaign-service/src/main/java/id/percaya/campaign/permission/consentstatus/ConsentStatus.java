package id.percaya.campaign.permission.consentstatus;

/// The status of a consent, as far as it has been announced.
public sealed interface ConsentStatus {

    record Unknown() implements ConsentStatus {}

    /// @param version the version of the consent announced last
    record Permitting(int version) implements ConsentStatus {}

    /// Expired or superseded. It permits nothing and may still be withdrawn.
    record Lapsed() implements ConsentStatus {}

    /// Withdrawn, voided or erased. Nothing announced later makes it permit again.
    record Ended() implements ConsentStatus {}
}
