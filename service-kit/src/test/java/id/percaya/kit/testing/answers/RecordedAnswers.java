package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Checks the recorded examples of a document: each success in JSON and each listed code of a
/// refusal has one, and each fits its schema.
public final class RecordedAnswers {

    private static final String EXAMPLES = "examples";

    private static final Path TEXTS = Path.of("src/main/resources/problems_en.properties");

    private final JsonNode document;
    private final AnswerSchemas schemas;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();

    private RecordedAnswers(JsonNode document) {
        this.document = document;
        this.schemas = new AnswerSchemas(document.path("components"));
        document.path("paths").forEach(path -> path.forEach(this::operation));
    }

    /// The answers without an example, and the examples that do not fit.
    public static List<String> faults(Path file) {
        return read(file).faults;
    }

    /// The codes of all refusals that the document lists.
    public static Set<String> codes(Path file) {
        return read(file).codes;
    }

    /// The codes of the refusals that the service's rules give.
    static Set<String> codesOfRules() {
        Properties texts = new Properties();
        try (Reader lines = Files.newBufferedReader(TEXTS)) {
            texts.load(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> codes = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> codes.add(key.substring(key.indexOf('.') + 1)));
        return codes;
    }

    private static RecordedAnswers read(Path file) {
        try {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new RecordedAnswers(yaml.readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void operation(JsonNode operation) {
        String id = operation.path("operationId").asText();
        operation
                .path("responses")
                .properties()
                .forEach(each -> response(id + " " + each.getKey(), each.getValue()));
    }

    private void response(String answer, JsonNode response) {
        response.path("x-codes").forEach(code -> codes.add(code.asText()));
        response.path("content")
                .properties()
                .forEach(each -> {
                    JsonNode examples = each.getValue().path(EXAMPLES);
                    if (answer.contains(" 2")
                            && each.getKey().endsWith("json")
                            && examples.isEmpty()) {
                        faults.add(answer + " has no example");
                    }
                    response.path("x-codes")
                            .forEach(code -> {
                                if (!examples.has(code.asText())) {
                                    faults.add(answer + " has no example of " + code.asText());
                                }
                            });
                    examples.properties()
                            .forEach(example -> fits(answer, each.getValue(), example.getValue()));
                });
    }

    private void fits(String answer, JsonNode media, JsonNode example) {
        String ref = example.path("$ref").asText();
        JsonNode shown = ref.isEmpty() ? example : document.at(ref.substring(1));
        schemas.faults(media.path("schema"), shown.path("value"))
                .forEach(fault -> faults.add(answer + ": " + fault));
    }
}
