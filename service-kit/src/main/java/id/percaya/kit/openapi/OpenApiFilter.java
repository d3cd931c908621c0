package id.percaya.kit.openapi;

import static id.percaya.kit.openapi.Headers.entityTag;
import static id.percaya.kit.openapi.Headers.location;

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

/// Documents what [id.percaya.kit.rest.Endpoint] does for each operation: statuses, problems and
/// headers, with `Idempotency-Key` and `If-Match` on commands. Adds bounds to each value. A POST
/// that changes nothing is marked with the extension [#ASKS].
public final class OpenApiFilter implements OASFilter {

    /// Marks an operation that changes nothing, even if it is a POST.
    public static final String ASKS = "x-asks";

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
        RequestSchemas.close(api);
        AnswerEnums.open(api);
        Bounds.of(api);
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
        }
        DocumentedProblems.addTo(responses, path, method, isPublic);
        if (method == HttpMethod.POST && !operation.hasExtension(ASKS)) {
            describeCommand(path, operation);
        }
        if (describeVersion(responses, schemas) && method == HttpMethod.GET) {
            operation.addParameter(Headers.ifNoneMatch());
            responses.addAPIResponse(NOT_MODIFIED, notModified());
        }
        // sorted, so that the committed document is the same in every run
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(DocumentedProblems.answer("Any other problem."));
        }
    }

    private static void describeCommand(String path, Operation operation) {
        DocumentedProblems.addRefusals(operation.getResponses(), path);
        operation.addParameter(Headers.idempotencyKey());
        if (path.contains("{")) {
            operation.addParameter(Headers.ifMatch());
        }
    }

    /// Documents the ETag of versioned responses.
    ///
    /// @return whether a response is versioned
    private static boolean describeVersion(APIResponses responses, Map<String, Schema> schemas) {
        boolean versioned = false;
        for (Map.Entry<String, APIResponse> each : responses.getAPIResponses().entrySet()) {
            if (each.getKey().startsWith("2") && hasVersion(each.getValue(), schemas)) {
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
