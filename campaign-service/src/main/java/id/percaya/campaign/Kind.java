package id.percaya.campaign;

/// What form a content has.
public enum Kind {
    SHORT_VIDEO,
    INFOGRAPHIC,
    WEBINAR,
    LIVE_QA,
    /// A patient tells of the treatment.
    TESTIMONIAL,
    ARTICLE,
    /// The provider speaks in a crisis; comes from crisis-service only.
    STATEMENT,
    EDUCATION
}
