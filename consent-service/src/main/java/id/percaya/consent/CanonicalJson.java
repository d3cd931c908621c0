package id.percaya.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/// JSON in the one form that everybody hashes alike (RFC 8785).
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(TolerantJson.mapper().writeValueAsString(value))
                    .getEncodedUTF8();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("no JSON: " + value.getClass(), unwritable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
