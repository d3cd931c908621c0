package id.percaya.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;

/// Writes the service's own request records as a client would send them: without absent fields.
public final class RequestJson {

    private static final ObjectMapper MAPPER =
            TolerantJson.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private RequestJson() {}

    public static String of(Object request) {
        try {
            return MAPPER.writeValueAsString(request);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
