package id.percaya.kit.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The files about a service's announcements: a JSON Schema for each type, and golden samples. A
/// type with optional fields has several samples, `consent.given.v1.json` and
/// `consent.given.v1-…json`.
final class AnnouncementFiles {

    private static final String RECEIVED = "received";
    private static final String ENDING = ".json";

    private final Path schemas;
    private final Path samples;

    private AnnouncementFiles(Path module) {
        this.schemas = module.resolve("src/main/resources/schemas");
        this.samples = module.resolve("src/test/resources/golden/announcements");
    }

    /// The files of the service under test.
    static AnnouncementFiles own() {
        return new AnnouncementFiles(Path.of(""));
    }

    /// The files of another service.
    static AnnouncementFiles of(String service) {
        return new AnnouncementFiles(Path.of("..", service + "-service"));
    }

    /// The types that are announced, in alphabetical order.
    List<String> types() {
        return published().stream()
                .filter(type -> !schema(type).path("deprecated").asBoolean())
                .toList();
    }

    /// Also those with a deprecated schema. They are no longer announced, but older records have
    /// them.
    List<String> published() {
        return files(schemas).stream().map(AnnouncementFiles::name).toList();
    }

    boolean describes(String type) {
        return Files.exists(schemas.resolve(type + ENDING));
    }

    ObjectNode schema(String type) {
        return (ObjectNode) json(schemas.resolve(type + ENDING));
    }

    /// The types of the records that partners send, in alphabetical order.
    List<String> received() {
        return Files.exists(schemas.resolve(RECEIVED))
                ? files(schemas.resolve(RECEIVED)).stream().map(AnnouncementFiles::name).toList()
                : List.of();
    }

    ObjectNode receivedSchema(String type) {
        return (ObjectNode) json(schemas.resolve(RECEIVED).resolve(type + ENDING));
    }

    /// By file name, without its ending.
    Map<String, JsonNode> samples(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (Path file : files(samples)) {
            if (name(file).equals(type) || name(file).startsWith(type + "-")) {
                found.put(name(file), json(file));
            }
        }
        return found;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    static JsonNode json(Path file) {
        try {
            return TolerantJson.mapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
