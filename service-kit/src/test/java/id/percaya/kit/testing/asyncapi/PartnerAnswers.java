package id.percaya.kit.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The schemas of the answers that the role `partner` gets from any service, by the `openapi.yaml`
/// files.
final class PartnerAnswers {

    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String PARTNER = "partner";

    private final Map<String, Set<String>> fields = new HashMap<>();

    static PartnerAnswers ofAllServices() throws IOException {
        PartnerAnswers answers = new PartnerAnswers();
        for (String service : SERVICES) {
            Path file = Path.of("..", service + "-service", "openapi.yaml");
            answers.add(YAML.readTree(Files.readString(file)));
        }
        return answers;
    }

    /// The fields of a schema; empty when no operation answers a partner with it.
    Optional<Set<String>> fields(String schema) {
        return Optional.ofNullable(fields.get(schema));
    }

    private void add(JsonNode document) {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (letsIn(operation)) {
                    add(operation, document);
                }
            }
        }
    }

    private static boolean letsIn(JsonNode operation) {
        for (JsonNode role : operation.path("x-roles")) {
            if (role.asText().equals(PARTNER)) {
                return true;
            }
        }
        return false;
    }

    private void add(JsonNode operation, JsonNode document) {
        String ref = operation.at("/responses/200/content/application~1json/schema/$ref").asText();
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        Set<String> names = new TreeSet<>();
        document.at("/components/schemas/" + name + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        fields.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(names);
    }
}
