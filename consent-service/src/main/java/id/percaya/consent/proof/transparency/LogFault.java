package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What of the log does not agree, and where.
///
/// @param leafIndex the leaf, or the first below the node, that does not agree; null when it is not
///   a leaf or is not there
/// @param consentId only of the asking tenant
@Schema(requiredProperties = "kind")
record LogFault(
        Kind kind,
        @Schema(
                        minimum = "0",
                        description =
                                "The leaf, or the first below the node, from 0 on; absent when it is none or is not there.")
                @Nullable Long leafIndex,
        @Schema(description = "Whose event it is, if it is of the asking tenant.")
                @Nullable UUID consentId,
        @Schema(minimum = "1", description = "Of the consent with this event.")
                @Nullable Integer version) {

    @Schema(
            name = "LogFaultKind",
            description =
                    "EVENT_CHANGED: the event is not what its leaf commits to;"
                            + " EVENT_MISSING: a leaf's"
                            + " event is gone; LEAF_CHANGED: a leaf's row was changed, or its salt does"
                            + " not open; LEAF_MISSING: an event has no leaf, or a leaf no row;"
                            + " NODE_CHANGED: a node is not that of the leaves below it, or gone;"
                            + " HEAD_CHANGED: the last head is not signed by the service, or not that of"
                            + " the tree.")
    enum Kind {

        /// The event is not what the leaf commits to.
        EVENT_CHANGED,

        /// The leaf's event is not there.
        EVENT_MISSING,

        /// The leaf's row was changed: its hash is not the tree's, or its salt does not open.
        LEAF_CHANGED,

        /// An event has no leaf, or a leaf of the tree no row.
        LEAF_MISSING,

        /// A node is not that of the leaves below it, or not there.
        NODE_CHANGED,

        /// The last head is not signed by the service, or not that of the tree.
        HEAD_CHANGED
    }

    static LogFault of(Kind kind, StoredLeaf leaf) {
        return new LogFault(kind, leaf.index(), leaf.place().consentId(), leaf.place().version());
    }

    static LogFault at(Kind kind, long leafIndex) {
        return new LogFault(kind, leafIndex, null, null);
    }

    static LogFault missing(ConsentVersion place) {
        return new LogFault(Kind.LEAF_MISSING, null, place.consentId(), place.version());
    }

    /// Faults of leaves come first, in their order.
    long order() {
        return leafIndex == null ? Long.MAX_VALUE : leafIndex;
    }
}
