package id.percaya.campaign.standing;

/// What is known of a consent.
public sealed interface Standing {

    record Unknown() implements Standing {}

    /// @param version of the consent that was heard of last
    record Permitting(int version) implements Standing {}

    /// Expired or superseded: it permits nothing, and may still be withdrawn.
    record Lapsed() implements Standing {}

    /// Withdrawn, void or erased. The last word: nothing that is heard afterwards permits again.
    record Ended() implements Standing {}
}
