package id.percaya.consent.placement;

/// Why a use cannot be taken back, whoever wants it. The signer was told so: "uses already made may
/// not be retractable".
public enum IrrecoverableReason {
    PRINTED,
    SHARED_BY_OTHERS,
    BROADCAST,
    OTHER
}
