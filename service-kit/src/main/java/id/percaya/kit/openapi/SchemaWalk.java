package id.percaya.kit.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Visits each schema of a document once, outer schemas before inner ones, and follows references.
final class SchemaWalk {

    private final OpenAPI api;
    private final Consumer<Schema> visitor;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    SchemaWalk(OpenAPI api, Consumer<Schema> visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    void everywhere() {
        each(api.getComponents().getSchemas());
        requests();
        answers();
    }

    /// The schemas of parameters and bodies.
    void requests() {
        for (Operation operation : Operations.of(api)) {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> visit(parameter.getSchema()));
            }
            if (operation.getRequestBody() != null) {
                through(operation.getRequestBody().getContent());
            }
        }
    }

    /// The schemas of answers, and of requests that the service itself sends.
    void answers() {
        sent();
        for (Operation operation : Operations.of(api)) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> through(answer.getContent()));
        }
    }

    private void sent() {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (schemas != null) {
            schemas.values().stream().filter(SentRequests::isSent).forEach(this::visit);
        }
    }

    private void through(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> visit(media.getSchema()));
        }
    }

    private void visit(@Nullable Schema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        visitor.accept(schema);
        visit(named(schema.getRef()));
        each(schema.getProperties());
        visit(schema.getItems());
        visit(schema.getAdditionalPropertiesSchema());
        each(schema.getAllOf());
        each(schema.getAnyOf());
        each(schema.getOneOf());
    }

    private @Nullable Schema named(@Nullable String ref) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        return ref == null || schemas == null
                ? null
                : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private void each(@Nullable Map<String, Schema> schemas) {
        if (schemas != null) {
            each(schemas.values());
        }
    }

    private void each(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::visit);
        }
    }
}
