package id.percaya.consent.proof.transparency.merkle;

import com.fasterxml.jackson.annotation.JsonValue;
import id.percaya.consent.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// SHA-256 with a prefix that distinguishes leaves from inner nodes (RFC 9162 section 2.1.1).
@Schema(
        type = SchemaType.STRING,
        description = "SHA-256, in base64url without padding.",
        examples = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
        pattern = Hash.TEXT,
        maxLength = Hash.TEXT_LENGTH)
public final class Hash {

    public static final int TEXT_LENGTH = 43;
    static final String TEXT = "^[A-Za-z0-9_-]{43}$";

    private static final int LENGTH = 32;
    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    /// The root of a tree without leaves.
    public static final Hash EMPTY = new Hash(Sha256.digest().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException unless there are 32 bytes
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash must have 32 bytes");
        }
        return new Hash(bytes.clone());
    }

    /// @param text base64url without padding
    /// @throws IllegalArgumentException when the text is not a hash
    public static Hash parse(String text) {
        return of(Base64.getUrlDecoder().decode(text));
    }

    public static Hash ofLeaf(byte[] input) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return new Hash(digest.digest(input));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update(INNER);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// In base64url without padding.
    @Override
    @JsonValue
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
