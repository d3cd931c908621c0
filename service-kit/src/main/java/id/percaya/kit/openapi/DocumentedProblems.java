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

/// Documents the problems (RFC 9457) that every operation may answer with.
final class DocumentedProblems {

    static final String SCHEMA = "Problem";
    static final String VIOLATION = "Violation";

    private static final int MOST_REASONS = 1000;
    private static final int MOST_SUGGESTIONS = 3;
    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "The request is malformed or exceeds the documented bounds.",
                    "429", "Too many requests; retry after the time in Retry-After.",
                    "500", "An internal error.",
                    "503", "Temporarily unavailable; retry after the time in Retry-After.");
    private static final Map<String, String> BEHIND_A_TOKEN =
            Map.of(
                    "401", "The bearer token is missing or invalid.",
                    "403", "The token's tenant or roles do not allow this.");
    private static final Map<String, String> OF_BODIES =
            Map.of(
                    "413", "The body is larger than allowed.",
                    "415", "The media type of the body is not supported.",
                    "422",
                            "The content is invalid, or the Idempotency-Key was used with another"
                                    + " body.");
    private static final String REFUSED =
            "Refused by a rule: `code` is the first reason, `reasons` lists all of them.";
    private static final String STALE = "If-Match does not name the current version.";

    private static final String UNCONDITIONAL =
            "If-Match is missing, so the edit could overwrite another one.";

    private DocumentedProblems() {}

    static void addTo(APIResponses responses, String path, HttpMethod method, boolean isPublic) {
        EVERYWHERE.forEach((status, text) -> add(responses, status, text));
        if (!isPublic) {
            BEHIND_A_TOKEN.forEach((status, text) -> add(responses, status, text));
        }
        if (path.contains("{")) {
            add(responses, "404", "Not found in this tenant.");
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

    static void addPrecondition(APIResponses responses) {
        add(responses, "428", UNCONDITIONAL);
    }

    static APIResponse answer(String text) {
        Schema schema = reference(SCHEMA);
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
        return object().description("Problem details (RFC 9457).")
                .addProperty("type", text(200).format("uri-reference"))
                .addProperty("title", text(200))
                .addProperty("status", status())
                .addProperty("detail", text(2000))
                .addProperty("instance", text(2000).format("uri-reference"))
                .addProperty("code", code())
                .addProperty("traceId", text(32).pattern("^[0-9a-f]{32}$"))
                .addProperty("reasons", list(code()))
                .addProperty("inTheWay", text(36).format("uuid"))
                .addProperty("violations", list(reference(VIOLATION)))
                .required(List.of("type", "title", "status", "code"));
    }

    static Schema violation() {
        return object().description("An invalid part of the request.")
                .addProperty("pointer", text(1000))
                .addProperty("code", code())
                .addProperty("message", text(1000))
                .addProperty("suggestions", list(text(100)).maxItems(MOST_SUGGESTIONS))
                .required(List.of("pointer", "code", "message"));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
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
