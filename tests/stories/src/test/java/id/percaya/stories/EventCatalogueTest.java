package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps `docs/events.md` in sync with the services' schemas and golden files. To regenerate it:
/// `./mvnw -pl tests/stories -am package -Dtest=EventCatalogueTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Devents.write=true`.
class EventCatalogueTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path CATALOGUE = ROOT.resolve("docs/events.md");
    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void lists_every_event() throws IOException {
        StringBuilder catalogue = new StringBuilder("# Events\n\n").append(ABOUT);
        for (String service : SERVICES) {
            catalogue.append("\n## ").append(service).append("\n\n");
            announced(service, catalogue);
            stored(service + "-service", catalogue);
        }
        catalogue.append(
                "\n## every service\n\nOrders of its operators, and webhook subscriptions of partners.\n");
        stored("service-kit", catalogue);
        if (Boolean.getBoolean("events.write")) {
            Files.writeString(CATALOGUE, catalogue);
        }
        assertThat(Files.readString(CATALOGUE)).isEqualTo(catalogue.toString());
    }

    private static final String ABOUT =
            """
            Made by `EventCatalogueTest`. *Announced* events go to the service's Kafka topic `percaya.<service>` as
            CloudEvents with the type `id.percaya.<name>`. The service answers their JSON Schemas at `/schemas/<name>.json`, the
            address in `ce_dataschema`; the files are in its `src/main/resources/schemas`. *Stored* events are in the service's own log and are nobody else's business.
            """;

    private static void announced(String service, StringBuilder catalogue) throws IOException {
        catalogue.append("| announced | what it says |\n|---|---|\n");
        Path schemas = ROOT.resolve(service + "-service/src/main/resources/schemas");
        for (Path schema : files(schemas)) {
            if (isReceived(schema)) {
                continue;
            }
            JsonNode described = JSON.readTree(Files.readString(schema));
            catalogue
                    .append("| `")
                    .append(name(schema).replaceFirst("\\.json$", ""))
                    .append("` | ")
                    .append(described.path("description").asText().replaceAll("\\s+", " "))
                    .append(" |\n");
        }
    }

    private static void stored(String module, StringBuilder catalogue) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        Path golden = ROOT.resolve(module).resolve("src/test/resources/golden/events");
        for (Path file : files(golden)) {
            names.add("`" + name(file).replaceFirst("\\.v[0-9]+.*\\.json$", "") + "`");
        }
        assertThat(names).isNotEmpty();
        catalogue.append("\nStored: ").append(String.join(", ", names)).append(".\n");
    }

    /// Partners send it.
    private static boolean isReceived(Path schema) {
        return schema.resolveSibling("").endsWith("received");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name(file).endsWith(".json")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
