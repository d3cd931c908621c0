package id.percaya.consent.proof.transparency.merkle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Proves that a tree of this size has a certain leaf at this index.
///
/// @param path sibling hashes from the leaf to the root
@Schema(requiredProperties = {"leafIndex", "treeSize", "path"})
public record InclusionProof(
        @Schema(minimum = "0", description = "Index of the leaf, from 0.") long leafIndex,
        @Schema(minimum = "1", description = "Size of the tree.") long treeSize,
        @Schema(
                        description =
                                "Sibling hashes on the way from the leaf to the root, in base64url.",
                        maxItems = 63)
                List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /// RFC 9162 section 2.1.3.2.
    public boolean proves(Hash leaf, Hash root) {
        if (leafIndex < 0 || leafIndex >= treeSize) {
            return false;
        }
        long at = leafIndex;
        long last = treeSize - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 0 && at != last) {
                hash = Hash.ofNode(hash, beside);
            } else {
                hash = Hash.ofNode(beside, hash);
                // at the right edge, a level without a sibling contributes nothing to the path
                int levels = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
