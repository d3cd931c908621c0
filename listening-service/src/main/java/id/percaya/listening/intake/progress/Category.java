package id.percaya.listening.intake.progress;

public enum Category {
    COMPLAINT,
    QUESTION,
    PRAISE,
    /// Something untrue about the provider or a treatment.
    MISINFORMATION,
    /// Somebody may have come to harm.
    SAFETY,
    OTHER
}
