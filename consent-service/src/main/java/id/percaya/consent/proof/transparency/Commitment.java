package id.percaya.consent.proof.transparency;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Sha256;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.security.MessageDigest;
import java.util.Base64;

/// The content of a leaf: a salted hash of an event. It identifies the event only to those who have
/// both the event and the salt.
///
/// @param v version of the scheme; 1 is SHA-256 of the salt and the canonical [LogEntry]
/// @param commitment in base64url without padding
public record Commitment(int v, String commitment) {

    private static final int FIRST = 1;

    public static Commitment to(LogEntry entry, byte[] salt) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        byte[] hash = digest.digest(CanonicalJson.of(entry));
        return new Commitment(FIRST, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    /// Hash of the leaf in the tree.
    public Hash leaf() {
        return Hash.ofLeaf(CanonicalJson.of(this));
    }
}
