package id.percaya.kit.openapi;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Describes the success of an operation by its method, its path and the schema of its answer. A
/// POST to a path whose items can be read one by one creates such an item and answers 201. A
/// response that an annotation describes stays as it is.
final class SuccessResponses {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String HISTORY = "History";

    private final Map<String, PathItem> paths;
    private final Map<String, Schema> schemas;

    SuccessResponses(Map<String, PathItem> paths, Map<String, Schema> schemas) {
        this.paths = paths;
        this.schemas = schemas;
    }

    void describe(String path, HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        APIResponse ok = responses.getAPIResponse(OK);
        if (ok != null && "OK".equals(ok.getDescription())) {
            boolean creates = method == POST && creates(path);
            if (creates) {
                responses.removeAPIResponse(OK);
                responses.addAPIResponse(CREATED, ok);
            }
            boolean changes = OpenApiFilter.isCommand(method, operation);
            ok.setDescription(description(ok, creates, changes));
        }
    }

    private boolean creates(String path) {
        return paths.entrySet().stream()
                .anyMatch(other ->
                        other.getValue().getGET() != null
                                && other.getKey().matches("\\Q" + path + "\\E/\\{[^/]+}"));
    }

    private String description(APIResponse response, boolean creates, boolean changes) {
        String name = Operations.schema(response);
        if (name == null) {
            return "OK";
        }
        if (name.equals(HISTORY)) {
            return "Its events, oldest first.";
        }
        if (has(name, "items")) {
            return has(name, "next") ? "One page." : "All of them.";
        }
        String the = "The " + words(name);
        if (creates) {
            return the + ", at its Location.";
        }
        return changes ? the + " after the command." : the + ".";
    }

    private boolean has(String name, String property) {
        Schema schema = schemas.get(name);
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey(property);
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
