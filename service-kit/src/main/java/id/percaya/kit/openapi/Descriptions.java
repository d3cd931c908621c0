package id.percaya.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Describes schemas, properties and parameters by the [Vocabulary]. An annotation goes before it.
final class Descriptions {

    private final Vocabulary vocabulary;

    Descriptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void describe(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach(this::describe);
        }
        Operations.paths(api)
                .forEach((path, item) ->
                        item.getOperations().values().forEach(each -> describe(path, each)));
    }

    private void describe(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(vocabulary.text(name));
        }
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.forEach((property, each) -> {
                if (each.getDescription() == null) {
                    each.setDescription(vocabulary.text(name + "." + property, property));
                }
            });
        }
    }

    private void describe(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(each -> each.getDescription() == null)
                    .forEach(each -> each.setDescription(text(path, each)));
        }
    }

    private @Nullable String text(String path, Parameter parameter) {
        String variable = "{" + parameter.getName() + "}";
        int at = path.indexOf("/" + variable);
        if (at < 0) {
            return vocabulary.text(parameter.getName());
        }
        String before = path.substring(path.lastIndexOf('/', at - 1) + 1, at);
        return vocabulary.text(before + "/" + variable, variable);
    }
}
