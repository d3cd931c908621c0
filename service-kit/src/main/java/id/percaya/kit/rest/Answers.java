package id.percaya.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.postgres.Json;
import id.percaya.kit.Versioned;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes representations and problems down as answers.
@ApplicationScoped
class Answers {

    private final ObjectMapper mapper;
    private final UriInfo uri;

    Answers(ObjectMapper mapper, UriInfo uri) {
        this.mapper = mapper;
        this.uri = uri;
    }

    Answer of(int status, Versioned view, @Nullable UUID created) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ETAG, RequestHead.etag(view.version()));
        if (created != null) {
            headers.put(HttpHeaders.LOCATION, uri.getPath() + "/" + created);
        }
        return new Answer(status, headers, json(view));
    }

    Answer of(Problem problem) {
        Problem met = problem.at(uri.getPath(), ProblemResponses.traceId());
        return new Answer(problem.status(), Map.of(), json(met));
    }

    /// SHA-256 in hex of what was asked, as this service understood it. Written as events are, with
    /// sets in order: it must be the same after a restart.
    static String fingerprint(@Nullable Object body) {
        try {
            String asked = body == null ? "" : Json.write(body);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
