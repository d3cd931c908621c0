package id.percaya.listening.intake.understood;

/// The origin of the mood that counts.
public enum DecidedBy {
    MODEL,
    SOURCE,
    PERSON
}
