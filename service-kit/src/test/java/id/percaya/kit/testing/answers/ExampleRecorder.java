package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.percaya.kit.openapi.RecordedExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes the answers of a test run to `openapi_examples.json`, if the run has
/// `-Dexamples.write=true`. Run all tests of the module, because the file is written anew. Of
/// several answers the one with the most members is kept, so that the order of tests does not
/// matter. A service leaves out what the kit has recorded.
final class ExampleRecorder {

    private static final Path OF_SERVICE = Path.of("src/main/resources");
    private static final Path OF_KIT = OF_SERVICE.resolve("id/percaya/kit/openapi");
    private static final String SUCCESS = "answers";
    private static final String PROBLEM = "problems";
    private static final int LONG = 8_000;

    /// Quarkus loads this class again for each test profile, so the JVM keeps the answers, each as
    /// a property of its own.
    private static final String KEPT = "examples.kept.";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final Comparator<String> BETTER =
            Comparator.<String, Boolean>comparing(body -> body.length() < LONG)
                    .thenComparingInt(body -> members("", read(body), new TreeSet<>()).size())
                    .thenComparing(String::length, Comparator.reverseOrder())
                    .thenComparing(Comparator.reverseOrder());

    private static final ExampleRecorder RECORDER = new ExampleRecorder();

    private final RecordedExamples kit;
    private final Path file;

    private ExampleRecorder() {
        boolean isService = Files.exists(Path.of("openapi.yaml"));
        this.kit = isService ? ofKit() : new RecordedExamples(Map.of(), Map.of(), Map.of());
        this.file = (isService ? OF_SERVICE : OF_KIT).resolve(RecordedExamples.FILE);
    }

    /// As the kit's tests wrote it just now, before the kit was built again.
    private static RecordedExamples ofKit() {
        Path written = Path.of("../service-kit").resolve(OF_KIT).resolve(RecordedExamples.FILE);
        try {
            return Files.exists(written)
                    ? JSON.readValue(written.toFile(), RecordedExamples.class)
                    : RecordedExamples.ofKit();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isOn() {
        return Boolean.getBoolean("examples.write");
    }

    /// Records a success with a JSON body, or a refusal.
    static void record(String operation, ApiAnswer answer) {
        JsonNode body = answer.mediaType().endsWith("json") ? read(answer.body()) : null;
        if (body == null || body.isMissingNode() || answer.status() >= 500) {
            return;
        }
        if (answer.status() < 300) {
            RECORDER.success(operation, answer.status() + " " + answer.mediaType(), body);
        } else if (answer.status() >= 400) {
            RECORDER.refusal(operation, String.valueOf(answer.status()), body);
        }
    }

    private void success(String operation, String answer, JsonNode body) {
        if (!kit.answers().getOrDefault(operation, Map.of()).containsKey(answer)) {
            keep(SUCCESS + "\t" + operation + "\t" + answer, SteadyJson.of(body).toString());
        }
    }

    private void refusal(String operation, String status, JsonNode body) {
        String code = body.path("code").asText();
        Set<String> listed =
                kit.codes().getOrDefault(operation, Map.of()).getOrDefault(status, Set.of());
        if (!listed.contains(code)) {
            keep("codes\t" + operation + "\t" + status + "\t" + code, "{}");
        }
        if (!kit.problems().containsKey(code)) {
            keep(PROBLEM + "\t" + code, SteadyJson.of(body).toString());
        }
    }

    private void keep(String key, String body) {
        synchronized (System.getProperties()) {
            String before = System.getProperty(KEPT + key);
            String best = before == null || BETTER.compare(body, before) > 0 ? body : before;
            if (!best.equals(before)) {
                System.setProperty(KEPT + key, best);
                write(kept());
            }
        }
    }

    private static Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        Properties all = System.getProperties();
        for (String name : all.stringPropertyNames()) {
            if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), all.getProperty(name));
            }
        }
        return kept;
    }

    private void write(Map<String, String> kept) {
        RecordedExamples recorded =
                new RecordedExamples(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        kept.forEach((key, body) -> add(recorded, key.split("\t", -1), read(body)));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(recorded) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(RecordedExamples recorded, String[] key, JsonNode body) {
        switch (key[0]) {
            case SUCCESS ->
                    recorded.answers()
                            .computeIfAbsent(key[1], _ -> new TreeMap<>())
                            .put(key[2], body);
            case PROBLEM -> recorded.problems().put(key[1], body);
            default ->
                    recorded.codes()
                            .computeIfAbsent(key[1], _ -> new TreeMap<>())
                            .computeIfAbsent(key[2], _ -> new TreeSet<>())
                            .add(key[3]);
        }
    }

    private static Set<String> members(String pointer, JsonNode node, Set<String> found) {
        if (!pointer.isEmpty()) {
            found.add(pointer);
        }
        node.properties()
                .forEach(each -> members(pointer + "/" + each.getKey(), each.getValue(), found));
        if (node.isArray()) {
            node.forEach(each -> members(pointer + "/-", each, found));
        }
        return found;
    }

    private static JsonNode read(@Nullable String body) {
        try {
            return JSON.readTree(body == null ? "" : body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
