package id.percaya.consent.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a substitute is to the person. The nearest family come in their legal order, Permenkes
/// 24/2022 art. 34(4); a guardian stands outside of it, by a court's or the law's appointment.
@Schema(
        description =
                "What a substitute is to the person, in the legal order of"
                        + " Permenkes 24/2022 art. 34(4): SPOUSE, ADULT_CHILD, PARENT,"
                        + " SIBLING, HEIR. LEGAL_GUARDIAN: by a court's or the law's"
                        + " appointment, outside of the order.")
public enum Relation {
    SPOUSE,
    ADULT_CHILD,
    PARENT,
    SIBLING,
    HEIR,
    LEGAL_GUARDIAN
}
