package id.percaya.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An operation of a service's API.
///
/// @param path with variables, for example `/v1/consents/{id}`
record Operation(String method, String path) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /// The operations in the `openapi.yaml` of a service, without those for operators.
    static List<Operation> of(String service) throws IOException {
        Path document = Path.of("../..", service + "-service", "openapi.yaml");
        JsonNode paths =
                new ObjectMapper(new YAMLFactory())
                        .readTree(Files.readString(document))
                        .path("paths");
        return paths.properties().stream()
                .filter(path -> !path.getKey().startsWith("/v1/operations/"))
                .flatMap(path -> at(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<Operation> at(String path, JsonNode described) {
        return described.properties().stream()
                .map(Map.Entry::getKey)
                .filter(METHODS::contains)
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path));
    }

    /// The operation that answers a request: that with the fewest variables of those that match.
    static Optional<Operation> answering(String method, String path, List<Operation> operations) {
        return operations.stream()
                .filter(each -> each.method.equals(method) && each.matches(path))
                .min(Comparator.comparingInt(Operation::variables));
    }

    private boolean matches(String requested) {
        return requested.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    private int variables() {
        return path.split("\\{", -1).length;
    }
}
