package id.percaya.kit.rest;

import id.percaya.kit.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/// A finished response, sent now and again for a repeated `Idempotency-Key`.
///
/// @param json the body
record RenderedResponse(int status, Map<String, String> headers, String json) {

    private static final int FIRST_ERROR = 400;

    /// The entity is JSON text, which the JSON writer sends unchanged. `T` is the type that the
    /// text was written from; nobody may read the entity as a `T`.
    @SuppressWarnings("unchecked")
    <T> RestResponse<T> response() {
        String type = status < FIRST_ERROR ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE;
        RestResponse.ResponseBuilder<String> response =
                RestResponse.ResponseBuilder.<String>create(status).entity(json);
        headers.forEach(response::header);
        return (RestResponse<T>) response.type(type).build();
    }
}
