package id.percaya.consent.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/// A wording as everybody writes it alike (RFC 8785), `{"texts": {element: text}, "title": …}`, so
/// that a signer can check by hash what was signed.
final class CanonicalText {

    private CanonicalText() {}

    /// 64 lower-case hex digits.
    static String sha256(Wording wording) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(wording));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] of(Wording wording) {
        try {
            String json = Json.mapper().writeValueAsString(wording);
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
