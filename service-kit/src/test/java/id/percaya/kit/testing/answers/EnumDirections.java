package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks the enums of a document as a client meets them: requests refuse a value that is not
/// listed, answers may have one.
public final class EnumDirections {

    private static final String CLOSED = "enum";
    private static final String OPEN = "x-extensible-enum";
    private static final JsonNode OF_TOMORROW = TextNode.valueOf("A_VALUE_OF_TOMORROW");

    private final JsonNode document;
    private final AnswerSchemas schemas;
    private final List<String> faults = new ArrayList<>();

    private EnumDirections(JsonNode document) {
        this.document = document;
        this.schemas = new AnswerSchemas(document.path("components"));
    }

    /// The enums that are open in a request or closed in an answer, each with its operation.
    public static List<String> faults(Path file) {
        try {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new EnumDirections(yaml.readTree(Files.readString(file))).faults();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> faults() {
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation -> {
                            String id = operation.path("operationId").asText();
                            Set<JsonNode> seen = new HashSet<>();
                            requests(id, operation.path("parameters"), seen);
                            requests(id, operation.path("requestBody"), seen);
                            answers(id, operation.path("responses"), new HashSet<>());
                        }));
        return faults;
    }

    private void requests(String id, JsonNode node, Set<JsonNode> seen) {
        if (isFollowed(node, seen)) {
            boolean isAccepted = isEnum(node) && schemas.faults(node, OF_TOMORROW).isEmpty();
            if (isAccepted) {
                faults.add(id + " accepts any value: " + node);
            }
            inner(node).forEach(each -> requests(id, each, seen));
        }
    }

    private void answers(String id, JsonNode node, Set<JsonNode> seen) {
        if (isFollowed(node, seen)) {
            boolean isRefused = isEnum(node) && !schemas.faults(node, OF_TOMORROW).isEmpty();
            if (isRefused) {
                faults.add(id + " answers with known values only: " + node);
            }
            inner(node).forEach(each -> answers(id, each, seen));
        }
    }

    private static boolean isFollowed(JsonNode node, Set<JsonNode> seen) {
        return node.isContainerNode() && seen.add(node);
    }

    private static boolean isEnum(JsonNode node) {
        return node.path(CLOSED).isArray() || node.path(OPEN).isArray();
    }

    private List<JsonNode> inner(JsonNode node) {
        List<JsonNode> inner = new ArrayList<>();
        node.forEach(inner::add);
        String ref = node.path("$ref").asText();
        if (!ref.isEmpty()) {
            inner.add(document.at(ref.substring(1)));
        }
        return inner;
    }
}
