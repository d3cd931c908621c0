package id.percaya.consent.proof.transparency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the log's verifier found.
///
/// @param treeSize of the last signed head, whose nodes were all computed again
/// @param recomputed how many of the tenant's leaves were made again from their events and salts
/// @param erased how many of them have no salt any more, so that only the tree vouches for them
/// @param fault the first that does not agree; null when all is well
@Schema(requiredProperties = {"intact", "treeSize", "recomputed", "erased"})
record LogVerified(
        @Schema(description = "Whether all of it agrees.") boolean intact,
        @Schema(minimum = "0", description = "Of the last signed head.") long treeSize,
        @Schema(
                        minimum = "0",
                        description =
                                "Leaves of the asking tenant that were made again from event and salt.")
                long recomputed,
        @Schema(
                        minimum = "0",
                        description = "Leaves of erased persons: only the tree vouches for them.")
                long erased,
        @Schema(description = "The first that does not agree; absent when all is well.")
                @Nullable LogFault fault) {}
