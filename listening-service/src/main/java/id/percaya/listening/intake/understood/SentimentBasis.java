package id.percaya.listening.intake.understood;

/// A tenant's choice of the mood that counts. A person's correction counts with either.
public enum SentimentBasis {
    /// The mood that the service's model reads in the text.
    MODEL,
    /// The label of the source; without one the mood is unknown.
    SOURCE
}
