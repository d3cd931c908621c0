package id.percaya.consent.proof.transparency;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That the tree had this root at this size: what the service signs, as canonical JSON.
public record TreeHead(
        @Schema(description = "How many leaves the tree has.") long treeSize,
        Hash rootHash,
        @Schema(description = "When it was signed.") Instant at) {

    static final String TYP = "percaya-tree-head+jws";

    byte[] canonical() {
        return CanonicalJson.of(this);
    }
}
