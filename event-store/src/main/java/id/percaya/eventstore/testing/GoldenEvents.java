package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.postgres.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// What is stored must bind for ever: one file for each event type and version, named as
/// `consent-given.v1.json`, or `consent-given.v1-what.json` where fields may be absent. A file,
/// once released, is never edited.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> each_stored_event_binds() {
///     return GoldenEvents.of(ConsentEvent.TYPES, Path.of("src/test/resources/golden/events"));
/// }
/// ```
public final class GoldenEvents {

    private static final ObjectMapper TREE = new ObjectMapper();

    private GoldenEvents() {}

    /// Each file binds and is written the same again; and each type has a file.
    public static Stream<DynamicTest> of(EventTypes<?> types, Path folder) {
        List<Path> files = files(folder);
        Stream<DynamicTest> bound =
                files.stream()
                        .map(file ->
                                dynamicTest(
                                        name(file), () -> bindsAndIsWrittenTheSame(file, types)));
        return Stream.concat(
                bound, Stream.of(dynamicTest("every type", () -> everyTypeHas(files, types))));
    }

    private static void bindsAndIsWrittenTheSame(Path file, EventTypes<?> types)
            throws IOException {
        String stored = Files.readString(file);
        Class<?> type = types.byName().get(type(file));
        if (type == null) {
            throw new AssertionError("no event is stored as in " + file);
        }

        assertThat(tree(Json.write(Json.read(stored, type)))).isEqualTo(tree(stored));
    }

    private static void everyTypeHas(List<Path> files, EventTypes<?> types) {
        assertThat(files.stream().map(GoldenEvents::type)).containsAll(types.byName().keySet());
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return TREE.readTree(json);
    }

    private static String type(Path file) {
        return name(file).replaceFirst("\\.v[0-9]+(-[a-z-]+)?\\.json$", "");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new IllegalStateException("no golden files in " + folder, missing);
        }
    }
}
