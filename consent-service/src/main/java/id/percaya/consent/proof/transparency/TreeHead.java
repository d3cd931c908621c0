package id.percaya.consent.proof.transparency;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The root hash of the tree at a given size. The service signs it as canonical JSON.
public record TreeHead(
        @Schema(description = "Number of leaves.") long treeSize,
        Hash rootHash,
        @Schema(description = "When it was signed.") Instant at) {

    static final String TYP = "percaya-tree-head+jws";

    byte[] canonical() {
        return CanonicalJson.of(this);
    }
}
