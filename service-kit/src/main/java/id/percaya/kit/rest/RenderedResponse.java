package id.percaya.kit.rest;

import id.percaya.kit.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// A finished answer: what is sent now and, under an `Idempotency-Key`, sent again.
///
/// @param json the body, to the letter
record RenderedResponse(int status, Map<String, String> headers, String json) {

    private static final int FIRST_ERROR = 400;

    Response response() {
        String type = status < FIRST_ERROR ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE;
        Response.ResponseBuilder response = Response.status(status).type(type).entity(json);
        headers.forEach(response::header);
        return response.build();
    }
}
