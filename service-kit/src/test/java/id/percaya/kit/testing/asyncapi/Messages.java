package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ordered;
import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One announcement as an AsyncAPI message.
final class Messages {

    private Messages() {}

    /// An announcement of this service, with its schema and samples.
    static Map<String, Object> announced(String type, AnnouncementFiles own) {
        Map<String, Object> message = message(type, own.schema(type));
        message.put("payload", ref("components/schemas/" + type));
        message.put("examples", examples(own.samples(type)));
        return message;
    }

    /// A message of another service, with that service's schema.
    static Map<String, Object> heard(String type, JsonNode schema) {
        Map<String, Object> message = message(type, schema);
        message.put("payload", ref("components/schemas/" + type));
        return message;
    }

    /// The schema without `$schema` and `$id`, which AsyncAPI does not allow. Each object within it
    /// has a title, because generated classes are named by titles.
    static ObjectNode payload(ObjectNode schema) {
        ObjectNode payload = schema.deepCopy().without(List.of("$schema", "$id"));
        nameWithin(payload, payload.path("title").asText());
        return payload;
    }

    private static void nameWithin(JsonNode schema, String title) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            name(property.getValue(), title + " " + words(property.getKey()));
        }
    }

    private static void name(JsonNode schema, String title) {
        if (schema.path("type").asText().equals("array")) {
            name(schema.path("items"), title);
        } else if (schema instanceof ObjectNode object && schema.has("properties")) {
            if (!object.has("title")) {
                object.put("title", title);
            }
            nameWithin(object, object.path("title").asText());
        }
    }

    private static String words(String property) {
        return property.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> message(String type, JsonNode schema) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", type);
        message.put("title", schema.path("title").asText());
        message.put("description", schema.path("description").asText());
        message.put("contentType", "application/json");
        message.put("headers", headers(type, type));
        boolean watermark = type.endsWith(".watermark.v2");
        message.put(
                "traits",
                watermark
                        ? List.of(ref("components/messageTraits/cloudEvent"))
                        : List.of(
                                ref("components/messageTraits/cloudEvent"),
                                ref("components/messageTraits/ofAnAggregate")));
        return message;
    }

    /// @param file of the schema, without its ending
    static Map<String, Object> headers(String type, String file) {
        Map<String, Object> constant = ordered("type", "string", "const", "id.percaya." + type);
        Map<String, Object> schema = ordered("type", "string", "format", "uri");
        schema.put("pattern", "/" + file.replace(".", "\\.") + "\\.json$");
        schema.put("description", AsyncApiTexts.DATA_SCHEMA);
        return ordered(
                "type",
                "object",
                "properties",
                ordered("ce_type", constant, "ce_dataschema", schema));
    }

    private static List<Map<String, Object>> examples(Map<String, JsonNode> samples) {
        List<Map<String, Object>> examples = new ArrayList<>();
        samples.forEach((name, sample) -> examples.add(ordered("name", name, "payload", sample)));
        return examples;
    }
}
