package id.percaya.listening.intake.progress;

public enum ReplyChannel {
    /// In public, below the mention.
    PUBLIC_REPLY,
    PRIVATE_MESSAGE,
    /// A post or article of the provider's own.
    OWN_POST,
    PHONE,
    IN_PERSON
}
