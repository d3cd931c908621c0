package id.percaya.consent.proof.transparency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The result of a verification.
///
/// @param erased leaves whose salt was destroyed with the person's key; only their hash in the tree
///   can be checked
@Schema(requiredProperties = {"intact", "treeSize", "recomputed", "erased"})
record LogVerified(
        @Schema(description = "Whether everything matches.") boolean intact,
        @Schema(minimum = "0", description = "Size of the last signed tree.") long treeSize,
        @Schema(
                        minimum = "0",
                        description =
                                "Leaves of the caller's tenant that were recomputed from event and salt.")
                long recomputed,
        @Schema(
                        minimum = "0",
                        description =
                                "Leaves of erased persons: only their hash in the tree can be checked.")
                long erased,
        @Schema(description = "The first mismatch; absent if there is none.")
                @Nullable LogFault fault) {}
