package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A mismatch in the log.
///
/// @param leafIndex the mismatching leaf, or the first leaf below the mismatching node; null if no
///   leaf is concerned or it is missing
/// @param consentId null if the consent belongs to another tenant
@Schema(requiredProperties = "kind")
record LogFault(
        Kind kind,
        @Schema(
                        minimum = "0",
                        description =
                                "Index of the mismatching leaf, or of the first leaf below the mismatching node; absent if no leaf is concerned or it is missing.")
                @Nullable Long leafIndex,
        @Schema(description = "The consent, if it is the caller's.") @Nullable UUID consentId,
        @Schema(minimum = "1", description = "Version of the consent after this event.")
                @Nullable Integer version) {

    @Schema(
            name = "LogFaultKind",
            description =
                    "EVENT_CHANGED: the event does not match its leaf; EVENT_MISSING: a leaf's event"
                            + " is missing; LEAF_CHANGED: a leaf's row was changed, or its salt"
                            + " cannot be decrypted; LEAF_MISSING: an event has no leaf, or a leaf"
                            + " no row; NODE_CHANGED: a node does not match the leaves below it, or"
                            + " is missing; HEAD_CHANGED: the last tree head is not signed by the"
                            + " service, or does not match the tree.")
    enum Kind {
        EVENT_CHANGED,
        EVENT_MISSING,
        LEAF_CHANGED,
        LEAF_MISSING,
        NODE_CHANGED,
        HEAD_CHANGED
    }

    static LogFault of(Kind kind, StoredLeaf leaf) {
        ConsentVersion event = leaf.consentVersion();
        return new LogFault(kind, leaf.index(), event.consentId(), event.version());
    }

    static LogFault at(Kind kind, long leafIndex) {
        return new LogFault(kind, leafIndex, null, null);
    }

    static LogFault missing(ConsentVersion event) {
        return new LogFault(Kind.LEAF_MISSING, null, event.consentId(), event.version());
    }

    /// Sorts faults by leaf; those without a leaf come last.
    long order() {
        return leafIndex == null ? Long.MAX_VALUE : leafIndex;
    }
}
