package id.percaya.kit.openapi;

import static id.percaya.kit.openapi.Headers.entityTag;
import static id.percaya.kit.openapi.Headers.location;
import static java.lang.Boolean.TRUE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/// Documents what [id.percaya.kit.rest.Endpoint] does for each operation: statuses, problems and
/// headers, with `Idempotency-Key` and `If-Match` on commands. Adds bounds to each value, the texts
/// of the vocabulary and recorded examples. A POST that changes nothing is marked with the
/// extension [#ASKS], and an edit that needs `If-Match` with [#REQUIRES_IF_MATCH].
public final class OpenApiFilter implements OASFilter {

    /// Marks an operation that changes nothing, even if it is a POST.
    public static final String ASKS = "x-asks";

    /// Marks an operation that overwrites what a person edited: without `If-Match` it answers 428.
    public static final String REQUIRES_IF_MATCH = "x-requires-if-match";

    /// Tells whether an operation answers with an ETag, where the property `version` of its schema
    /// misleads.
    public static final String HAS_ETAG = "x-has-etag";

    /// Marks a command with an id in its path that is about no single version, such as an import.
    public static final String WITHOUT_IF_MATCH = "x-without-if-match";

    /// Marks the type of a body that the service posts to addresses of others, with the requests
    /// that have it: see [SentRequests].
    public static final String SENT = "x-sent";

    private static final String CREATED = "201";
    private static final String NOT_MODIFIED = "304";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            api.setComponents(components);
        }
        ServerAndSecurity.describe(api, components);
        PageSchemas.name(api);
        Map<String, Schema> schemas = schemas(components);
        Map<String, PathItem> paths = Operations.paths(api);
        SuccessResponses successes = new SuccessResponses(paths, schemas);
        paths.forEach((path, item) ->
                item.getOperations()
                        .forEach((method, operation) -> {
                            successes.describe(path, method, operation);
                            describe(path, method, operation, schemas);
                        }));
        components.addSchema(DocumentedProblems.SCHEMA, DocumentedProblems.schema());
        components.addSchema(DocumentedProblems.VIOLATION, DocumentedProblems.violation());
        new Descriptions(Vocabulary.read()).describe(api);
        RequestSchemas.close(api);
        AnswerEnums.open(api);
        Bounds.of(api);
        new Examples(api, RecordedExamples.ofService()).show();
        SentRequests.describe(api);
    }

    private static Map<String, Schema> schemas(Components components) {
        return components.getSchemas() == null ? Map.of() : Map.copyOf(components.getSchemas());
    }

    private static void describe(
            String path, HttpMethod method, Operation operation, Map<String, Schema> schemas) {
        APIResponses responses = operation.getResponses();
        boolean isPublic = operation.getSecurity() == null || operation.getSecurity().isEmpty();
        if (isPublic) {
            operation.setSecurity(List.of());
        } else {
            ServerAndSecurity.describeRoles(operation);
        }
        DocumentedProblems.addTo(responses, path, method, isPublic);
        if (isCommand(method, operation)) {
            describeCommand(path, operation);
        }
        boolean versioned = describeVersion(responses, schemas, marked(operation));
        if (versioned && method == HttpMethod.GET) {
            operation.addParameter(Headers.ifNoneMatch());
            responses.addAPIResponse(NOT_MODIFIED, notModified());
        }
        unmark(responses);
        // sorted, so that the committed document is the same in every run
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(DocumentedProblems.answer("Any other problem."));
        }
    }

    static boolean isCommand(HttpMethod method, Operation operation) {
        boolean writes = method == HttpMethod.POST || method == HttpMethod.PUT;
        return writes && !operation.hasExtension(ASKS);
    }

    private static void describeCommand(String path, Operation operation) {
        DocumentedProblems.addRefusals(operation.getResponses(), path);
        operation.addParameter(Headers.idempotencyKey());
        boolean required = operation.hasExtension(REQUIRES_IF_MATCH);
        if (required) {
            DocumentedProblems.addPrecondition(operation.getResponses());
        }
        if (path.contains("{") && !operation.hasExtension(WITHOUT_IF_MATCH)) {
            operation.addParameter(Headers.ifMatch().required(required ? true : null));
        }
    }

    private static @Nullable Object marked(Operation operation) {
        return operation.hasExtension(HAS_ETAG) ? operation.getExtensions().get(HAS_ETAG) : null;
    }

    /// Documents the ETag of versioned responses.
    ///
    /// @return whether a response is versioned
    private static boolean describeVersion(
            APIResponses responses, Map<String, Schema> schemas, @Nullable Object marked) {
        boolean versioned = false;
        for (Map.Entry<String, APIResponse> each : responses.getAPIResponses().entrySet()) {
            boolean success = each.getKey().startsWith("2");
            boolean has =
                    marked == null ? hasVersion(each.getValue(), schemas) : TRUE.equals(marked);
            if (success && has) {
                APIResponse response = each.getValue();
                boolean isJsonOnly = response.getContent().getMediaTypes().size() == 1;
                response.addHeader("ETag", entityTag().required(isJsonOnly));
                versioned = true;
            }
            if (each.getKey().equals(CREATED)) {
                each.getValue().addHeader("Location", location());
            }
        }
        return versioned;
    }

    /// smallrye-openapi copies the mark of a method to each response that an annotation describes.
    private static void unmark(APIResponses responses) {
        responses.removeExtension(HAS_ETAG);
        responses.getAPIResponses().values().forEach(each -> each.removeExtension(HAS_ETAG));
    }

    private static boolean hasVersion(APIResponse response, Map<String, Schema> schemas) {
        String name = Operations.schema(response);
        Schema schema = name == null ? null : schemas.get(name);
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version");
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("Unchanged since the version in If-None-Match.")
                .addHeader("ETag", entityTag());
    }
}
