package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a use cannot be taken back, whoever wants it. The signer was told so: "uses already made may
/// not be retractable".
@Schema(
        description =
                "Why nobody can take it back. PRINTED: copies are in people's"
                        + " hands; SHARED_BY_OTHERS: others have copied it; BROADCAST: it was"
                        + " on the air; OTHER: something else.")
public enum IrrecoverableReason {
    PRINTED,
    SHARED_BY_OTHERS,
    BROADCAST,
    OTHER
}
