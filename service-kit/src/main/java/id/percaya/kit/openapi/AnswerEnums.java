package id.percaya.kit.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Opens the enums of answers, so that a client survives a value that it does not know. Enums of
/// requests stay closed. An enum of both directions keeps its name for requests; answers refer to
/// `Any…`.
final class AnswerEnums {

    static final String KNOWN = "x-extensible-enum";
    static final String MORE = "More values may come.";

    private static final String UPPER_SNAKE = "^[A-Z][A-Z0-9_]*$";
    private static final int LONGEST = 100;
    private static final String PREFIX = "Any";
    private static final String REF = "#/components/schemas/";

    private final OpenAPI api;
    private final Set<Schema> requested = identities();
    private final Set<Schema> answered = identities();

    private AnswerEnums(OpenAPI api) {
        this.api = api;
        new SchemaWalk(api, requested::add).requests();
        new SchemaWalk(api, answered::add).answers();
    }

    static void open(OpenAPI api) {
        new AnswerEnums(api).open();
    }

    private void open() {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        for (Schema schema : answered) {
            String name = named(schema.getRef());
            Schema referred = api.getComponents().getSchemas().get(name);
            if (referred != null && isSplit(referred) && !requested.contains(schema)) {
                schemas.computeIfAbsent(PREFIX + name, _ -> opened(copy(referred)));
                schema.setRef(REF + PREFIX + name);
            } else if (isEnum(schema) && !requested.contains(schema)) {
                opened(schema);
            }
        }
        api.getComponents().setSchemas(schemas);
    }

    private boolean isSplit(Schema schema) {
        return isEnum(schema) && requested.contains(schema);
    }

    private static boolean isEnum(Schema schema) {
        return schema.getEnumeration() != null;
    }

    private static Schema copy(Schema closed) {
        return OASFactory.createSchema()
                .type(closed.getType())
                .description(closed.getDescription())
                .enumeration(closed.getEnumeration());
    }

    private static Schema opened(Schema schema) {
        schema.addExtension(KNOWN, List.copyOf(schema.getEnumeration()));
        String description = schema.getDescription();
        if (schema.getExamples() == null) {
            // mocks of the document would make up a value
            schema.addExample(schema.getEnumeration().getFirst());
        }
        return schema.enumeration(null)
                .pattern(UPPER_SNAKE)
                .maxLength(LONGEST)
                .description(description == null ? MORE : description + " " + MORE);
    }

    private static String named(@Nullable String ref) {
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Set<Schema> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
