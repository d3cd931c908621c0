package id.percaya.campaign.standing;

/// What is known of a consent.
public sealed interface Standing {

    record Unknown() implements Standing {}

    record Permitting() implements Standing {}

    record Expired() implements Standing {}

    /// The last word: nothing that is heard afterwards permits again.
    record Withdrawn() implements Standing {}
}
