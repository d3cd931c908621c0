package id.percaya.kit.openapi;

import id.percaya.kit.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Adds to each operation what [id.percaya.kit.Endpoint] does for it: the problem answers, and on a
/// POST the `Idempotency-Key` and `If-Match` headers. A POST that only asks says so with the
/// extension [#ASKS].
public final class CommonAnswers implements OASFilter {

    /// On an operation that changes nothing, whatever its method.
    public static final String ASKS = "x-asks";

    private static final String PROBLEM = "Problem";
    private static final int LONGEST_KEY = 255;
    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "The request is malformed or out of the documented bounds.",
                    "401", "No valid bearer token.",
                    "403", "The token's tenant or roles do not allow this.",
                    "429", "Too many requests: see Retry-After.",
                    "503", "The service cannot do this now: see Retry-After.");
    private static final Map<String, String> OF_BODIES =
            Map.of(
                    "413", "The body is too large.",
                    "415", "The body is of another media type.",
                    "422", "Well-formed, but impossible; or the Idempotency-Key had another body.");
    private static final String REFUSED =
            "A rule refused it: `code` is the refusal, `reasons` are all of them.";
    private static final String STALE = "If-Match names another version than there is.";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            api.setComponents(components);
        }
        components.addSchema(PROBLEM, problem());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(CommonAnswers::describe);
        }
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> describe(path, method, operation));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        EVERYWHERE.forEach((status, text) -> add(responses, status, text));
        if (path.contains("{")) {
            add(responses, "404", "There is no such thing for this tenant.");
        }
        if (method == PathItem.HttpMethod.POST) {
            OF_BODIES.forEach((status, text) -> add(responses, status, text));
            if (!operation.hasExtension(ASKS)) {
                describeCommand(path, operation);
            }
        }
        // statuses rise, so that the committed description is the same in every run
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(answer("Any other problem."));
        }
    }

    private static void describeCommand(String path, Operation operation) {
        add(operation.getResponses(), "409", REFUSED);
        operation.addParameter(idempotencyKey());
        if (path.contains("{")) {
            add(operation.getResponses(), "412", STALE);
            operation.addParameter(ifMatch());
        }
    }

    private static void add(APIResponses responses, String status, String text) {
        if (!responses.hasAPIResponse(status) || bare(responses.getAPIResponse(status))) {
            responses.addAPIResponse(status, answer(text));
        }
    }

    private static boolean bare(APIResponse response) {
        return response.getContent() == null;
    }

    private static APIResponse answer(String text) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        Content content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(text).content(content);
    }

    private static Parameter idempotencyKey() {
        return header(
                "Idempotency-Key",
                "Names this request: the same key and body get the stored answer for 48 hours.",
                text().minLength(1).maxLength(LONGEST_KEY));
    }

    private static Parameter ifMatch() {
        return header(
                "If-Match",
                "The ETag of the version you saw; 412 when there is another by now.",
                text().pattern("^(\\*|\"[0-9]{1,9}\")$").maxLength(LONGEST_KEY));
    }

    private static Parameter header(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
    }

    private static Schema problem() {
        Schema violation =
                object().addProperty("pointer", text().description("RFC 6901, into the body."))
                        .addProperty("code", text())
                        .addProperty("message", text());
        return object().description("Problem details, RFC 9457.")
                .addProperty("type", text().description("/problems/<code>"))
                .addProperty("title", text())
                .addProperty("status", number())
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("code", text().description("UPPER_SNAKE, to decide on in code."))
                .addProperty("traceId", text())
                .addProperty("reasons", list(text()))
                .addProperty("violations", list(violation))
                .required(List.of("type", "title", "status", "code"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
    }
}
