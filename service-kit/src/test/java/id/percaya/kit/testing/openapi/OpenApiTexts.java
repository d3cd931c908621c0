package id.percaya.kit.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// Finds parameters, properties and enums of a document that nothing explains. A property is
/// explained by its own description, or by that of the record or enum it refers to.
public final class OpenApiTexts {

    private static final String DESCRIPTION = "description";
    private static final String MORE = "More values may come.";
    private static final Path VOCABULARY = Path.of("src/main/resources/openapi_texts.properties");

    private final JsonNode document;
    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private OpenApiTexts(JsonNode document) {
        this.document = document;
        this.schemas = document.path("components").path("schemas");
    }

    /// The places without an explanation, and those with one that only repeats the name.
    public static List<String> faults(Path file) {
        OpenApiTexts texts = new OpenApiTexts(read(file));
        texts.schemas.properties().forEach(each -> texts.schema(each.getKey(), each.getValue()));
        texts.document.path("paths").forEach(path -> path.forEach(texts::parameters));
        return texts.faults;
    }

    /// The keys of the service's vocabulary for which the document has no place.
    public static List<String> unused(Path file) {
        Set<String> described = new HashSet<>();
        read(file).findValues(DESCRIPTION).forEach(each -> described.add(each.asText()));
        Properties vocabulary = vocabulary();
        return vocabulary.stringPropertyNames().stream()
                .filter(key ->
                        described.stream()
                                .noneMatch(text -> text.startsWith(vocabulary.getProperty(key))))
                .sorted()
                .toList();
    }

    private void schema(String name, JsonNode schema) {
        boolean isEnum = schema.has("enum") || schema.has("x-extensible-enum");
        String text = schema.path(DESCRIPTION).asText();
        if (isEnum && text.replace(MORE, "").isBlank()) {
            faults.add(name + ": its values are not explained");
        }
        schema.path("properties")
                .properties()
                .forEach(each -> explained(name + "." + each.getKey(), each.getValue()));
        properties(name, schema.path("items"));
    }

    /// Objects without a name of their own.
    private void properties(String name, JsonNode items) {
        if (items.has("properties")) {
            schema(name + "[]", items);
        }
    }

    private void parameters(JsonNode operation) {
        operation
                .path("parameters")
                .forEach(each ->
                        explained(
                                operation.path("operationId").asText()
                                        + "?"
                                        + each.path("name").asText(),
                                each));
    }

    private void explained(String place, JsonNode node) {
        String text = text(node);
        String name = place.replaceFirst("^.*[.?]", "");
        if (text.isBlank()) {
            faults.add(place + " is not described");
        } else if (bare(text).equals(bare(name))) {
            faults.add(place + " repeats its name: " + text);
        }
        properties(place, node.path("items"));
    }

    private String text(JsonNode node) {
        if (node.has(DESCRIPTION)) {
            return node.path(DESCRIPTION).asText();
        }
        String name = node.path("$ref").asText().replaceFirst("^.*/", "");
        JsonNode referred = schemas.path(name);
        boolean hasMeaning =
                referred.has("properties")
                        || referred.has("enum")
                        || referred.has("x-extensible-enum");
        return hasMeaning ? referred.path(DESCRIPTION).asText() : "";
    }

    /// The words without articles, spaces and punctuation.
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|a|an|of|its)\\b", "")
                .replaceAll("[^a-z0-9]", "");
    }

    private static Properties vocabulary() {
        Properties texts = new Properties();
        try (Reader lines = Files.newBufferedReader(VOCABULARY)) {
            texts.load(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
