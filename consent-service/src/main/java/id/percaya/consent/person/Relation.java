package id.percaya.consent.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A substitute's relation to the person. The constants up to HEIR are in the legal order of
/// Permenkes 24/2022 art. 34(4). A legal guardian is appointed by a court or by law and stands
/// outside this order.
@Schema(
        description =
                "A substitute's relation to the person. SPOUSE, ADULT_CHILD,"
                        + " PARENT, SIBLING and HEIR are in the legal order of Permenkes"
                        + " 24/2022 art. 34(4). LEGAL_GUARDIAN is appointed by a court or by"
                        + " law and stands outside this order.")
public enum Relation {
    SPOUSE,
    ADULT_CHILD,
    PARENT,
    SIBLING,
    HEIR,
    LEGAL_GUARDIAN
}
