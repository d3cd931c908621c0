package id.percaya.kit.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds payloads of `asyncapi.yaml` for which a generator has to invent a class name. Generators
/// such as Modelina name the class of an object by its title.
public final class PayloadNames {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private PayloadNames() {}

    /// Objects without a title, titles of two objects, and messages without a named schema.
    public static List<String> faults(Path document) throws IOException {
        PayloadNames names = new PayloadNames();
        JsonNode components = YAML.readTree(Files.readString(document)).path("components");
        for (Map.Entry<String, JsonNode> message : components.path("messages").properties()) {
            if (!message.getValue().path("payload").has("$ref")) {
                names.faults.add(message.getKey() + " has no named payload");
            }
        }
        for (Map.Entry<String, JsonNode> schema : components.path("schemas").properties()) {
            names.check(schema.getKey(), schema.getValue());
        }
        return names.faults;
    }

    private void check(String at, JsonNode schema) {
        if (schema.has("properties") || schema.path("type").asText().equals("object")) {
            String title = schema.path("title").asText().toLowerCase(Locale.ROOT);
            if (title.isEmpty()) {
                faults.add(at + " has no title");
            } else if (!names.add(title)) {
                faults.add(at + " has the title of another schema: " + title);
            }
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            check(at + "." + property.getKey(), property.getValue());
        }
        if (schema.has("items")) {
            check(at, schema.path("items"));
        }
    }
}
