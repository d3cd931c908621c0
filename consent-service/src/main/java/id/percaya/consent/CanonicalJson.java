package id.percaya.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/// Writes canonical JSON (RFC 8785), so that everybody computes the same hash.
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(TolerantJson.mapper().writeValueAsString(value))
                    .getEncodedUTF8();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    "cannot be written as JSON:" + value.getClass(), unwritable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
