package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a use cannot be taken back. The form tells the signer so: "uses already made may not be
/// retractable".
@Schema(
        description =
                "Why it cannot be taken back. PRINTED: printed copies are in circulation;"
                        + " SHARED_BY_OTHERS: others have copied it; BROADCAST: it was on the air;"
                        + " OTHER: another reason.")
public enum IrrecoverableReason {
    PRINTED,
    SHARED_BY_OTHERS,
    BROADCAST,
    OTHER
}
