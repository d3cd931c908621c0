package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Holds answers against an OpenAPI document: the status is documented, the content type is one of
/// the documented ones, the body fits its schema, and the required headers are there.
public final class DocumentedAnswers {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String API = "/v1/";
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final List<DocumentedOperation> operations = new ArrayList<>();
    private final AnswerSchemas schemas;

    /// Empty if codes are not checked.
    private final Set<String> codes;

    private DocumentedAnswers(JsonNode document, Set<String> codes) {
        this.codes = codes;
        schemas = new AnswerSchemas(document.path("components"));
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(each -> {
                                    if (METHODS.contains(each.getKey())) {
                                        operations.add(
                                                DocumentedOperation.of(
                                                        each.getKey(),
                                                        path.getKey(),
                                                        each.getValue()));
                                    }
                                }));
    }

    /// For answers that several services' tests get.
    public static DocumentedAnswers of(Path file) {
        return of(read(file), Set.of());
    }

    /// For a service's own tests: the code of each refusal must be listed for some operation, or be
    /// of a rule. Not for this operation: what a race or a random life meets differs from run to
    /// run.
    public static DocumentedAnswers withCodes(Path file) {
        Set<String> codes = new TreeSet<>(RecordedAnswers.codes(file));
        codes.addAll(RecordedAnswers.codesOfRules());
        return of(read(file), codes);
    }

    /// @param codes empty if they are not checked
    static DocumentedAnswers of(String document, Set<String> codes) {
        try {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new DocumentedAnswers(yaml.readTree(document), codes);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @throws AssertionError with operation, pointer and reason if the answer is not as documented
    public void check(ApiAnswer answer) {
        List<String> mismatches = mismatches(answer);
        if (!mismatches.isEmpty()) {
            throw new AssertionError(
                    "%s %s answered %d, not as documented:%n%s%n%s"
                            .formatted(
                                    answer.method(),
                                    answer.path(),
                                    answer.status(),
                                    String.join("\n", mismatches),
                                    answer.body()));
        }
        record(answer);
    }

    /// Records the answer as an example, if the run records.
    void record(ApiAnswer answer) {
        if (ExampleRecorder.isOn()) {
            asked(answer)
                    .filter(operation -> operation.documents(answer.status()))
                    .ifPresent(operation -> ExampleRecorder.record(operation.id(), answer));
        }
    }

    private Optional<DocumentedOperation> asked(ApiAnswer answer) {
        return operations.stream()
                .filter(operation -> operation.isAskedBy(answer))
                .min(Comparator.comparingInt(DocumentedOperation::variables));
    }

    /// Empty if the answer is as documented. An error outside the API is nobody's answer.
    List<String> mismatches(ApiAnswer answer) {
        Optional<DocumentedOperation> asked = asked(answer);
        if (asked.isEmpty()) {
            boolean isServed = answer.path().startsWith(API) && answer.status() < 400;
            return isServed ? List.of("no such operation") : List.of();
        }
        DocumentedOperation operation = asked.get();
        JsonNode response = operation.response(answer.status());
        List<String> reasons =
                response.isMissingNode()
                        ? new ArrayList<>(List.of("the status is not documented"))
                        : new ArrayList<>(mismatches(response, answer));
        boolean isListed = !codes.isEmpty() && operation.documents(answer.status());
        if (isListed && !ExampleRecorder.isOn()) {
            reasons.addAll(ofCode(answer));
        }
        return reasons.stream().map(reason -> operation.id() + ": " + reason).toList();
    }

    private List<String> mismatches(JsonNode response, ApiAnswer answer) {
        List<String> mismatches = new ArrayList<>(ofHeaders(response.path("headers"), answer));
        JsonNode content = response.path("content");
        if (answer.body().isEmpty()) {
            if (!content.isMissingNode()) {
                mismatches.add("the body is missing");
            }
            return mismatches;
        }
        JsonNode media = content.path(answer.mediaType());
        if (media.isMissingNode()) {
            mismatches.add("the content type " + answer.mediaType() + " is not documented");
        } else {
            mismatches.addAll(ofBody(media.path("schema"), answer));
        }
        return mismatches;
    }

    private List<String> ofCode(ApiAnswer answer) {
        boolean isRefusal = answer.status() >= 400 && answer.status() < 500;
        if (!isRefusal || !answer.mediaType().equals("application/problem+json")) {
            return List.of();
        }
        String code = json(answer.body()).path("code").asText();
        return codes.contains(code)
                ? List.of()
                : List.of(
                        "the code "
                                + code
                                + " is not listed: run the service's tests with"
                                + " -Dexamples.write=true, then write openapi.yaml");
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            return JSON.missingNode();
        }
    }

    private List<String> ofHeaders(JsonNode headers, ApiAnswer answer) {
        List<String> mismatches = new ArrayList<>();
        headers.properties()
                .forEach(each -> {
                    Optional<String> value = answer.header().apply(each.getKey());
                    if (value.isPresent()) {
                        schemas.faults(each.getValue().path("schema"), parsed(value.get()))
                                .forEach(
                                        fault -> mismatches.add("header " + each.getKey() + fault));
                    } else if (each.getValue().path("required").asBoolean()) {
                        mismatches.add("the header " + each.getKey() + " is missing");
                    }
                });
        return mismatches;
    }

    /// A header is text, unless it is a whole number.
    static JsonNode parsed(String header) {
        return header.matches("[0-9]{1,15}")
                ? JSON.getNodeFactory().numberNode(Long.parseLong(header))
                : TextNode.valueOf(header);
    }

    /// Binary content is not checked.
    private List<String> ofBody(JsonNode schema, ApiAnswer answer) {
        String type = answer.mediaType();
        if (type.startsWith("text/")) {
            return schemas.faults(schema, TextNode.valueOf(answer.body()));
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        try {
            return schemas.faults(schema, JSON.readTree(answer.body()));
        } catch (JsonProcessingException broken) {
            return List.of("# is not JSON: " + broken.getOriginalMessage());
        }
    }
}
