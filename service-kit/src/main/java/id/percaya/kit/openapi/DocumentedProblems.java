package id.percaya.kit.openapi;

import id.percaya.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// The problem answers (RFC 9457) that every operation may give.
final class DocumentedProblems {

    static final String SCHEMA = "Problem";

    private static final int MOST_REASONS = 1000;
    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "The request is malformed or out of the documented bounds.",
                    "429", "Too many requests: see Retry-After.",
                    "500", "Something went wrong on our side.",
                    "503", "The service cannot do this now: see Retry-After.");
    private static final Map<String, String> BEHIND_A_TOKEN =
            Map.of(
                    "401", "No valid bearer token.",
                    "403", "The token's tenant or roles do not allow this.");
    private static final Map<String, String> OF_BODIES =
            Map.of(
                    "413", "The body is too large.",
                    "415", "The body is of another media type.",
                    "422", "Well-formed, but impossible; or the Idempotency-Key had another body.");
    private static final String REFUSED =
            "A rule refused it: `code` is the refusal, `reasons` are all of them.";
    private static final String STALE = "If-Match names another version than there is.";

    private DocumentedProblems() {}

    static void addTo(APIResponses responses, String path, HttpMethod method, boolean isPublic) {
        EVERYWHERE.forEach((status, text) -> add(responses, status, text));
        if (!isPublic) {
            BEHIND_A_TOKEN.forEach((status, text) -> add(responses, status, text));
        }
        if (path.contains("{")) {
            add(responses, "404", "There is no such thing for this tenant.");
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            OF_BODIES.forEach((status, text) -> add(responses, status, text));
        }
    }

    static void addRefusals(APIResponses responses, String path) {
        add(responses, "409", REFUSED);
        if (path.contains("{")) {
            add(responses, "412", STALE);
        }
    }

    static APIResponse answer(String text) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
        Content content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(text).content(content);
    }

    private static void add(APIResponses responses, String status, String text) {
        if (responses.hasAPIResponse(status)
                && responses.getAPIResponse(status).getContent() != null) {
            return;
        }
        APIResponse answer = answer(text);
        switch (status) {
            case "401" -> answer.addHeader("WWW-Authenticate", Headers.challenge());
            case "429", "503" -> answer.addHeader("Retry-After", Headers.retryAfter());
            default -> {}
        }
        responses.addAPIResponse(status, answer);
    }

    static Schema schema() {
        Schema violation =
                object().addProperty(
                                "pointer",
                                text(1000).description("RFC 6901, into the body; or a parameter."))
                        .addProperty("code", code())
                        .addProperty("message", text(1000))
                        .required(List.of("pointer", "code", "message"));
        return object().description("Problem details, RFC 9457.")
                .addProperty(
                        "type", text(200).format("uri-reference").description("/problems/<code>"))
                .addProperty("title", text(200))
                .addProperty("status", status())
                .addProperty("detail", text(2000))
                .addProperty("instance", text(2000).format("uri-reference"))
                .addProperty("code", code().description("UPPER_SNAKE, to decide on in code."))
                .addProperty("traceId", text(32).pattern("^[0-9a-f]{32}$"))
                .addProperty("reasons", list(code()))
                .addProperty("violations", list(violation))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest);
    }

    private static Schema code() {
        return text(100).pattern("^[A-Z][A-Z0-9_]*$");
    }

    private static Schema status() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .maxItems(MOST_REASONS)
                .items(items);
    }
}
