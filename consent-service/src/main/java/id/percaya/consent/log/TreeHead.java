package id.percaya.consent.log;

import id.percaya.consent.Canonical;
import java.time.Instant;

/// That the tree had this root at this size: what the service signs, as canonical JSON.
public record TreeHead(long treeSize, Hash rootHash, Instant at) {

    static final String TYP = "percaya-tree-head+jws";

    byte[] canonical() {
        return Canonical.of(this);
    }
}
