package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The schemas of a document, JSON Schema 2020-12 as OpenAPI 3.1 has it. Formats are asserted.
final class AnswerSchemas {

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    factory ->
                            factory.metaSchema(
                                    JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                                            .unknownKeywordFactory((keyword, _) ->
                                                    new NonValidationKeyword(keyword))
                                            .build()));
    private static final SchemaValidatorsConfig ASSERTING_FORMATS =
            SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .build();

    private final JsonNode components;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    AnswerSchemas(JsonNode components) {
        this.components = components;
    }

    /// The reasons why the value does not fit, each with its JSON pointer.
    List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(fault -> "#" + fault.getInstanceLocation() + " " + reason(fault.getMessage()))
                .sorted()
                .toList();
    }

    /// The message repeats the pointer in front.
    private static String reason(String message) {
        return message.substring(message.indexOf(": ") + 2);
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").add(schema);
        root.set("components", components);
        return FACTORY.getSchema(root, ASSERTING_FORMATS);
    }
}
