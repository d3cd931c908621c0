package id.percaya.kit.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The operations of an OpenAPI document.
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";

    private final JsonNode document;

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    static List<ApiOperation> read(Path file) {
        try {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new ApiDescription(yaml.readTree(Files.readString(file))).operations();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(each -> {
                                    if (METHODS.contains(each.getKey())) {
                                        operations.add(
                                                operation(
                                                        path.getKey(),
                                                        each.getKey(),
                                                        each.getValue()));
                                    }
                                }));
        return operations;
    }

    private ApiOperation operation(String path, String method, JsonNode described) {
        Map<String, String> samples = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        Map<String, Boolean> headers = new LinkedHashMap<>();
        for (JsonNode parameter : described.path("parameters")) {
            String where = parameter.path("in").asText();
            boolean isNeeded = parameter.path("required").asBoolean();
            if (where.equals("header")) {
                headers.put(parameter.path("name").asText(), isNeeded);
            }
            if (where.equals("path") || (where.equals("query") && isNeeded)) {
                String name = parameter.path("name").asText();
                JsonNode example = parameter.path("example");
                samples.put(
                        name,
                        example.isTextual()
                                ? example.asText()
                                : SampleValues.of(resolve(parameter.path("schema"))));
                if (where.equals("query")) {
                    required.add(name);
                }
            }
        }
        JsonNode bodies = described.path("requestBody").path("content");
        String type = bodies.has(JSON) ? JSON : first(bodies);
        return new ApiOperation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                roles(described.path("x-roles")),
                samples,
                required,
                headers,
                type,
                type == null ? null : example(bodies.path(type)));
    }

    private static Set<String> roles(JsonNode listed) {
        Set<String> roles = new TreeSet<>();
        listed.forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private @Nullable String example(JsonNode media) {
        JsonNode schema = resolve(media.path("schema"));
        for (JsonNode example : List.of(media.path("example"), schema.path("examples").path(0))) {
            if (!example.isMissingNode()) {
                return example.isTextual() ? example.asText() : example.toString();
            }
        }
        return null;
    }

    private static @Nullable String first(JsonNode content) {
        return content.isEmpty() ? null : content.fieldNames().next();
    }

    private JsonNode resolve(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }
}
