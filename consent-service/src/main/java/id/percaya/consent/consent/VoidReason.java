package id.percaya.consent.consent;

/// Why a signed consent is found to have been void from the start: UU PDP 27/2022 art. 22(5), HIPAA
/// 45 CFR 164.508(b)(2).
public enum VoidReason {
    REQUIRED_ELEMENT_MISSING,
    SIGNED_BEFORE_FILLED,
    SIGNER_WITHOUT_AUTHORITY,
    NO_CAPACITY,
    UNDER_PRESSURE,
    CARE_WAS_CONDITIONAL,
    EVIDENCE_NOT_GENUINE
}
