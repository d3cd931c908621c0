package id.percaya.consent.subject;

/// What a substitute is to the person. The nearest family come in their legal order, Permenkes
/// 24/2022 art. 34(4); a guardian stands outside of it, by a court's or the law's appointment.
public enum Relation {
    SPOUSE,
    ADULT_CHILD,
    PARENT,
    SIBLING,
    HEIR,
    LEGAL_GUARDIAN
}
