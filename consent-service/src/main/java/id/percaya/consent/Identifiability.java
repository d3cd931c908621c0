package id.percaya.consent;

/// How far a person can be recognised in a use, in rising order: who permits one permits all below.
public enum Identifiability {
    /// By nobody, with no means reasonably likely to be used: UU PDP 27/2022 art. 4(3)f read from
    /// the other side, GDPR recital 26.
    ANONYMOUS,
    /// Face, name and voice are hidden; those who know the story may still guess.
    MASKED,
    IDENTIFIABLE
}
