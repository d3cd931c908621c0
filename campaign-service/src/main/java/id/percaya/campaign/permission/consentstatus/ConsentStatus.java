package id.percaya.campaign.permission.consentstatus;

/// What is known of a consent.
public sealed interface ConsentStatus {

    record Unknown() implements ConsentStatus {}

    /// @param version of the consent that was heard of last
    record Permitting(int version) implements ConsentStatus {}

    /// Expired or superseded: it permits nothing, and may still be withdrawn.
    record Lapsed() implements ConsentStatus {}

    /// Withdrawn, void or erased. The last word: nothing that is heard afterwards permits again.
    record Ended() implements ConsentStatus {}
}
