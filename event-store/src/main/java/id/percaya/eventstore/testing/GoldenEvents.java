package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Checks that every stored form of an event can still be read. There is one file for each event
/// type and version, named like `consent-given.v1.json`, or like `consent-given.v1-variant.json`
/// where fields may be absent. A released file is never edited; [GoldenLock] checks that. A
/// personal field is `{"subject": "00000000-0000-0000-0000-000000000000", "sealed": "\"Siti\""}`.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> each_stored_event_binds() {
///     return GoldenEvents.of(ConsentEvent.TYPES, Path.of("src/test/resources/golden/events"));
/// }
/// ```
public final class GoldenEvents {

    private static final ObjectMapper TREE = new ObjectMapper();

    private static final Pattern FORM =
            Pattern.compile("(?<type>.+)\\.v(?<version>[0-9]+)(-[a-z-]+)?\\.json");

    private static final Tenant TENANT = new Tenant("golden");
    private static final StreamId STREAM = new StreamId("golden", new UUID(0, 0));

    private GoldenEvents() {}

    /// Each file is read, an older version through its upcasters, and written back unchanged. Each
    /// version of each type has a file, and no file was edited.
    public static Stream<DynamicTest> of(EventTypes<?> types, Path folder) {
        List<Path> files = GoldenLock.files(folder);
        Stream<DynamicTest> bound =
                files.stream()
                        .map(file ->
                                dynamicTest(
                                        name(file), () -> bindsAndIsWrittenTheSame(file, types)));
        return Stream.concat(
                bound,
                Stream.of(
                        dynamicTest("every version", () -> everyVersionHas(files, types)),
                        dynamicTest("none edited", () -> GoldenLock.check(folder))));
    }

    /// Reads the golden events of these types in the folder and below it.
    public static <E> List<E> read(EventTypes<E> types, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldenEvents::stored)
                    .filter(stored -> types.byName().containsKey(stored.type()))
                    .<E>map(stored -> stored.as(types, new UnsealedCodec(), TENANT, STREAM))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void bindsAndIsWrittenTheSame(Path file, EventTypes<?> types)
            throws IOException {
        StoredEvent stored = stored(file);
        Class<?> type = types.byName().get(stored.type());
        if (type == null) {
            throw new AssertionError("no event has the name and version of " + file);
        }
        String lifted = stored.lifted(types);

        EventCodec codec = new UnsealedCodec();
        Object event = codec.read(TENANT, STREAM, lifted, type);
        assertThat(tree(codec.write(TENANT, STREAM, event))).isEqualTo(tree(lifted));
    }

    private static void everyVersionHas(List<Path> files, EventTypes<?> types) {
        assertThat(files.stream().map(file -> form(file).replaceFirst("${type}.v${version}")))
                .containsAll(
                        types.byName().keySet().stream()
                                .flatMap(type ->
                                        IntStream.rangeClosed(1, types.version(type))
                                                .mapToObj(version -> type + ".v" + version))
                                .toList());
    }

    private static StoredEvent stored(Path file) {
        Matcher form = form(file);
        return new StoredEvent(
                form.group("type"), Integer.parseInt(form.group("version")), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Matcher form(Path file) {
        Matcher form = FORM.matcher(name(file));
        if (!form.matches()) {
            throw new AssertionError("not named <event>.v<version>.json: " + file);
        }
        return form;
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return TREE.readTree(json);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
