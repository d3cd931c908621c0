package id.percaya.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The answers that tests recorded in `openapi_examples.json`: the kit's, which every service has,
/// and the service's own. Tests write the files with `-Dexamples.write=true`.
///
/// @param answers bodies of successes, by operation, then by status and media type, for example
///   `200 application/json`
/// @param codes the codes of refusals, by operation, then by status
/// @param problems the body of a refusal, by its code
public record RecordedExamples(
        Map<String, Map<String, Object>> answers,
        Map<String, Map<String, Set<String>>> codes,
        Map<String, Object> problems) {

    public static final String FILE = "openapi_examples.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Those of the operations that every service has.
    public static RecordedExamples ofKit() {
        return load(RecordedExamples.class.getResourceAsStream(FILE));
    }

    static RecordedExamples ofService() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        return ofKit().with(load(service.getResourceAsStream(FILE)));
    }

    /// Both; the other one's go first.
    private RecordedExamples with(RecordedExamples other) {
        RecordedExamples both =
                new RecordedExamples(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        both.add(this);
        both.add(other);
        return both;
    }

    private void add(RecordedExamples other) {
        other.answers.forEach(
                (id, bodies) -> answers.computeIfAbsent(id, _ -> new TreeMap<>()).putAll(bodies));
        other.codes.forEach((id, statuses) ->
                statuses.forEach((status, each) ->
                        codes.computeIfAbsent(id, _ -> new TreeMap<>())
                                .computeIfAbsent(status, _ -> new TreeSet<>())
                                .addAll(each)));
        problems.putAll(other.problems);
    }

    private static RecordedExamples load(@Nullable InputStream file) {
        if (file == null) {
            return new RecordedExamples(Map.of(), Map.of(), Map.of());
        }
        try (file) {
            return JSON.readValue(file, new TypeReference<RecordedExamples>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
