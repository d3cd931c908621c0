package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Holds requests that a service really sent against the `webhooks` of its OpenAPI document.
public final class DocumentedWebhooks {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final JsonNode document;
    private final AnswerSchemas schemas;

    private DocumentedWebhooks(JsonNode document) {
        this.document = document;
        this.schemas = new AnswerSchemas(document.path("components"));
    }

    public static DocumentedWebhooks of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param document as the service serves it, in YAML
    public static DocumentedWebhooks of(String document) {
        try {
            return new DocumentedWebhooks(YAML.readTree(document));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /// The differences between a request and its documentation; also members of the body that are
    /// not documented.
    ///
    /// @param header reads a header of the request by its name
    public List<String> mismatches(
            String webhook, Function<String, Optional<String>> header, String body) {
        JsonNode operation = document.path("webhooks").path(webhook).path("post");
        List<String> mismatches = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            header.apply(name)
                    .ifPresentOrElse(
                            value ->
                                    schemas.faults(
                                                    parameter.path("schema"),
                                                    DocumentedAnswers.parsed(value))
                                            .forEach(fault ->
                                                    mismatches.add("header " + name + fault)),
                            () -> mismatches.add("the header " + name + " is missing"));
        }
        String type = header.apply("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = operation.path("requestBody").path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            mismatches.add("no webhook " + webhook + " with a body of " + type);
            return mismatches;
        }
        JsonNode sent = json(body);
        mismatches.addAll(schemas.faults(schema, sent));
        mismatches.addAll(undocumented(schema, sent));
        return mismatches;
    }

    private List<String> undocumented(JsonNode schema, JsonNode sent) {
        JsonNode properties = resolved(schema).path("properties");
        List<String> unknown = new ArrayList<>();
        new TreeSet<>(names(sent))
                .forEach(name -> {
                    if (properties.isObject() && !properties.has(name)) {
                        unknown.add(name + " is not documented");
                    }
                    unknown.addAll(undocumented(properties.path(name), sent.path(name)));
                });
        return unknown;
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(String body) {
        try {
            return YAML.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
