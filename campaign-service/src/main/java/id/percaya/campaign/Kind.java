package id.percaya.campaign;

/// The form of a content.
public enum Kind {
    SHORT_VIDEO,
    INFOGRAPHIC,
    WEBINAR,
    LIVE_QA,
    /// A patient talks about a treatment.
    TESTIMONIAL,
    ARTICLE,
    /// The provider speaks in a crisis. Only crisis-service creates these.
    STATEMENT,
    EDUCATION
}
