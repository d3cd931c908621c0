package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.directory.CodeCheck;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemResponses;
import id.percaya.kit.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Renders representations and problems as JSON responses.
@ApplicationScoped
class ResponseRenderer {

    private final ObjectMapper mapper;
    private final CodeCheck codes;
    private final ProblemTexts texts;
    private final HttpHeaders request;
    private final UriInfo uri;

    ResponseRenderer(
            ObjectMapper mapper,
            CodeCheck codes,
            ProblemTexts texts,
            HttpHeaders request,
            UriInfo uri) {
        this.mapper = mapper;
        this.codes = codes;
        this.texts = texts;
        this.request = request;
        this.uri = uri;
    }

    RenderedResponse of(int status, Versioned view, @Nullable UUID created) {
        String body = representation(view);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ETAG, EntityTag.of(view, body));
        if (created != null) {
            headers.put(HttpHeaders.LOCATION, uri.getPath() + "/" + created);
        }
        return new RenderedResponse(status, headers, body);
    }

    RenderedResponse of(Problem problem) {
        Locale language =
                ProblemTexts.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem met = texts.in(language, problem).at(uri.getPath(), ProblemResponses.traceId());
        Map<String, String> headers =
                Map.of(
                        HttpHeaders.CONTENT_LANGUAGE,
                        language.getLanguage(),
                        HttpHeaders.VARY,
                        HttpHeaders.ACCEPT_LANGUAGE);
        return new RenderedResponse(problem.status(), headers, json(met));
    }

    /// A representation with those of its codes that the directory does not know.
    private record Marked(@JsonUnwrapped Object representation, List<String> uncheckedCodes) {}

    /// The body that shows a representation. Needs a transaction of the tenant.
    String representation(Versioned view) {
        List<String> unchecked = codes.unknown(view);
        return json(unchecked.isEmpty() ? view : new Marked(view, unchecked));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
