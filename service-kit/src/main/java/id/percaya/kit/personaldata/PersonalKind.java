package id.percaya.kit.personaldata;

/// The personal data that [PersonalDataFinder] finds, in the order in which it looks.
public enum PersonalKind {
    EMAIL,
    /// Tax number, 15 digits; the new one of 16 digits is the NIK.
    NPWP,
    /// Number of a BPJS eligibility letter, which a hospital issues per visit.
    SEP,
    /// Number of the identity card.
    NIK,
    /// Number of a payment card.
    CARD,
    /// Number of a medical record; known only by the words before it.
    RECORD_NUMBER,
    /// Number of a BPJS Kesehatan member.
    BPJS,
    PHONE
}
