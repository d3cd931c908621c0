package id.percaya.kit.rest;

import id.percaya.kit.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/// A finished answer: what is sent now and, under an `Idempotency-Key`, sent again.
///
/// @param json the body, to the letter
record RenderedResponse(int status, Map<String, String> headers, String json) {

    private static final int FIRST_ERROR = 400;

    /// The body is JSON text already, and the JSON writer sends a text as it is; so the claimed
    /// type is the one that the text was written from.
    @SuppressWarnings("unchecked")
    <T> RestResponse<T> response() {
        String type = status < FIRST_ERROR ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE;
        RestResponse.ResponseBuilder<String> response =
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status), json);
        headers.forEach(response::header);
        return (RestResponse<T>) response.type(type).build();
    }
}
