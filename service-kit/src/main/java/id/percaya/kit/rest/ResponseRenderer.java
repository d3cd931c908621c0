package id.percaya.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Renders representations and problems as JSON responses.
@ApplicationScoped
class ResponseRenderer {

    private final ObjectMapper mapper;
    private final UriInfo uri;

    ResponseRenderer(ObjectMapper mapper, UriInfo uri) {
        this.mapper = mapper;
        this.uri = uri;
    }

    RenderedResponse of(int status, Versioned view, @Nullable UUID created) {
        String body = json(view);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ETAG, EntityTag.of(view, body));
        if (created != null) {
            headers.put(HttpHeaders.LOCATION, uri.getPath() + "/" + created);
        }
        return new RenderedResponse(status, headers, body);
    }

    RenderedResponse of(Problem problem) {
        Problem met = problem.at(uri.getPath(), ProblemResponses.traceId());
        return new RenderedResponse(problem.status(), Map.of(), json(met));
    }

    String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
