package id.percaya.campaign.planning.campaign.plan;

/// How hard a text may be to read.
public enum LanguageLevel {
    /// Plain: short sentences, no foreign words, no technical terms.
    A,
    /// Everyday: technical terms are explained.
    B,
    /// For people of the field.
    C
}
