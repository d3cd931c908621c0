package id.percaya.kit.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names each `Page` of something after the operation that answers with it: the page of `listHalts`
/// is `Halts`. Where a schema has that name already, the page is a `…List`.
final class PageSchemas {

    private static final Pattern GENERATED = Pattern.compile("Page(AsOf)?([A-Z].*)");
    private static final String REF = "#/components/schemas/";

    private final OpenAPI api;
    private final Map<String, Schema> schemas;
    private final Map<String, String> names = new HashMap<>();

    private PageSchemas(OpenAPI api) {
        this.api = api;
        this.schemas = new TreeMap<>(api.getComponents().getSchemas());
    }

    static void name(OpenAPI api) {
        if (api.getComponents().getSchemas() != null) {
            new PageSchemas(api).name();
        }
    }

    private void name() {
        for (Operation operation : Operations.of(api)) {
            String page = Operations.answered(operation);
            if (page != null && isPage(page)) {
                names.computeIfAbsent(page, _ -> nameFor(operation));
            }
        }
        new SchemaWalk(api, this::refer).answers();
        names.forEach((page, name) -> schemas.put(name, schemas.remove(page)));
        schemas.remove("Page");
        schemas.remove("PageAsOf");
        api.getComponents().setSchemas(schemas);
    }

    private boolean isPage(String name) {
        Schema schema = schemas.get(name);
        return GENERATED.matcher(name).matches()
                && schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("items");
    }

    private String nameFor(Operation operation) {
        String name = operation.getOperationId().replaceFirst("^(list|get)(?=[A-Z])", "");
        String page = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return schemas.containsKey(page) ? page + "List" : page;
    }

    private void refer(Schema schema) {
        String name = names.get(named(schema.getRef()));
        if (name != null) {
            schema.setRef(REF + name);
        }
    }

    private static String named(@Nullable String ref) {
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }
}
