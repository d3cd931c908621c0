package id.percaya.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/// Documents the requests that the service sends to addresses of others as `webhooks` of the
/// document (OpenAPI 3.1). The type of the body names them in its extension [OpenApiFilter#SENT],
/// so that body and documentation cannot differ:
///
/// ```json
/// {"publication.requested.v1": {
///   "operationId": "…", "tag": "…", "summary": "…", "description": "…", "mediaType": "…",
///   "headers": {"Idempotency-Key": "what it is for"},
///   "answers": {"2XX": "what it means"}}}
/// ```
///
/// Each is signed as Standard Webhooks specifies.
final class SentRequests {

    private static final String REF = "#/components/schemas/";

    private SentRequests() {}

    static boolean isSent(Schema schema) {
        return !requests(schema).isEmpty();
    }

    /// A document that was read again has the mark as a property of the schema.
    private static Map<String, Object> requests(Schema schema) {
        Map<String, Object> extensions = schema.getExtensions();
        Object mark = extensions == null ? null : extensions.get(OpenApiFilter.SENT);
        return members(mark == null ? schema.get(OpenApiFilter.SENT) : mark);
    }

    /// Call it last, because it removes the marks.
    static void describe(OpenAPI api) {
        new TreeMap<>(api.getComponents().getSchemas())
                .forEach((name, schema) -> {
                    new TreeMap<>(requests(schema))
                            .forEach((webhook, about) ->
                                    api.addWebhook(
                                            webhook,
                                            OASFactory.createPathItem()
                                                    .POST(operation(members(about), name))));
                    schema.removeExtension(OpenApiFilter.SENT);
                    var _ = schema.set(OpenApiFilter.SENT, null);
                });
    }

    private static Operation operation(Map<String, Object> about, String schema) {
        Operation operation =
                OASFactory.createOperation()
                        .operationId(text(about, "operationId"))
                        .addTag(text(about, "tag"))
                        .summary(text(about, "summary"))
                        .description(text(about, "description"))
                        .addParameter(
                                Headers.sent(
                                        "Webhook-Id",
                                        "The same for each attempt: skip ids that you have."))
                        .addParameter(Headers.webhookTimestamp())
                        .addParameter(Headers.webhookSignature())
                        .requestBody(
                                OASFactory.createRequestBody()
                                        .required(true)
                                        .content(body(text(about, "mediaType"), schema)))
                        .responses(responses(members(about.get("answers"))));
        members(about.get("headers"))
                .forEach((name, description) ->
                        operation.addParameter(Headers.sent(name, description.toString())));
        operation.setSecurity(List.of());
        return operation;
    }

    private static Content body(String mediaType, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(REF + schema)));
    }

    private static APIResponses responses(Map<String, Object> answers) {
        APIResponses responses = OASFactory.createAPIResponses();
        new TreeMap<>(answers)
                .forEach((status, meaning) ->
                        responses.addAPIResponse(
                                status,
                                OASFactory.createAPIResponse().description(meaning.toString())));
        return responses;
    }

    private static String text(Map<String, Object> about, String name) {
        Object text = about.get(name);
        if (text == null) {
            throw new IllegalStateException(OpenApiFilter.SENT + " lacks " + name + ": " + about);
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> members(@Nullable Object object) {
        return object == null ? Map.of() : (Map<String, Object>) object;
    }
}
