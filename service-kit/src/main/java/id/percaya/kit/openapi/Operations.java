package id.percaya.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Finds operations and the schemas of their responses in a document.
final class Operations {

    private static final String JSON = "application/json";

    private Operations() {}

    static Map<String, PathItem> paths(OpenAPI api) {
        Map<String, PathItem> paths = api.getPaths() == null ? null : api.getPaths().getPathItems();
        return paths == null ? Map.of() : paths;
    }

    static List<Operation> of(OpenAPI api) {
        return paths(api).values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    /// The name of the schema that a success answers with in JSON; null when it has none.
    static @Nullable String answered(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .map(each -> schema(each.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The name of the schema of a response in JSON; null when it has none.
    static @Nullable String schema(APIResponse response) {
        MediaType json =
                response.getContent() == null ? null : response.getContent().getMediaType(JSON);
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return null;
        }
        String ref = json.getSchema().getRef();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
