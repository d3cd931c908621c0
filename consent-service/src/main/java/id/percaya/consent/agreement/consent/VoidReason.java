package id.percaya.consent.agreement.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The reasons why a signed consent is void from the start: UU PDP 27/2022 art. 22(5), HIPAA 45 CFR
/// 164.508(b)(2).
@Schema(
        description =
                "The reasons why a signed consent is void from the start: UU PDP"
                        + " 27/2022 art. 22(5), 45 CFR 164.508(b)(2)."
                        + " REQUIRED_ELEMENT_MISSING: the form lacks a required element;"
                        + " SIGNED_BEFORE_FILLED: it was signed blank;"
                        + " SIGNER_WITHOUT_AUTHORITY: the signer could not sign for the"
                        + " person; NO_CAPACITY: the signer could not decide;"
                        + " UNDER_PRESSURE: it was not freely given; CARE_WAS_CONDITIONAL:"
                        + " treatment was made to depend on it; EVIDENCE_NOT_GENUINE: the"
                        + " paper or recording is not genuine.")
public enum VoidReason {
    REQUIRED_ELEMENT_MISSING,
    SIGNED_BEFORE_FILLED,
    SIGNER_WITHOUT_AUTHORITY,
    NO_CAPACITY,
    UNDER_PRESSURE,
    CARE_WAS_CONDITIONAL,
    EVIDENCE_NOT_GENUINE
}
