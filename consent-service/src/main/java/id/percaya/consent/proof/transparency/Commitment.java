package id.percaya.consent.proof.transparency;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Sha256;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.security.MessageDigest;
import java.util.Base64;

/// What a leaf says: nothing to whoever lacks the event or its salt, and to whoever has both that
/// it is this event.
///
/// @param v how it is made: 1 is SHA-256 of the salt and the canonical [LogEntry]
/// @param commitment in base64url without padding
public record Commitment(int v, String commitment) {

    private static final int FIRST = 1;

    public static Commitment to(LogEntry entry, byte[] salt) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        byte[] hash = digest.digest(CanonicalJson.of(entry));
        return new Commitment(FIRST, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    /// The leaf in the tree.
    public Hash leaf() {
        return Hash.ofLeaf(CanonicalJson.of(this));
    }
}
