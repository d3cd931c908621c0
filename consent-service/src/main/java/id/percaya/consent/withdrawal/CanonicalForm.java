package id.percaya.consent.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.percaya.kit.json.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A certificate as RFC 8785 writes it: names in order, nothing between. Of numbers it holds only
/// whole ones, and of texts none with control characters, so that there is nothing else to choose.
final class CanonicalForm {

    private static final ObjectMapper SORTED =
            Json.mapper().copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CanonicalForm() {}

    static byte[] of(Certificate certificate) {
        try {
            return SORTED.writeValueAsBytes(SORTED.convertValue(certificate, Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// In lower-case hex.
    static String sha256(Certificate certificate) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(of(certificate)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
