package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ordered;
import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /// A message of another service. That service describes the data.
    static Map<String, Object> consumed(String type, String service, JsonNode schema) {
        Map<String, Object> message = message(type, schema);
        message.put(
                "payload",
                ordered("type", "object", "description", AsyncApiTexts.THEIRS.formatted(service)));
        return message;
    }

    /// The schema without `$schema` and `$id`, which AsyncAPI does not allow.
    static ObjectNode payload(ObjectNode schema) {
        return schema.deepCopy().without(List.of("$schema", "$id"));
    }

    private static Map<String, Object> message(String type, JsonNode schema) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", type);
        message.put("title", schema.path("title").asText());
        message.put("description", schema.path("description").asText());
        message.put("contentType", "application/json");
        message.put("headers", headers(type));
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

    private static Map<String, Object> headers(String type) {
        Map<String, Object> constant = ordered("type", "string", "const", "id.percaya." + type);
        Map<String, Object> schema = ordered("type", "string", "format", "uri");
        schema.put("pattern", "/" + type.replace(".", "\\.") + "\\.json$");
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
