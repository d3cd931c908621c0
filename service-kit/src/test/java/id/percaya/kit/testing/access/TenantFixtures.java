package id.percaya.kit.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Resources of one tenant, created on first use.
public final class TenantFixtures {

    /// The tenant that owns them.
    public static final String TENANT = "klinik-melati";

    private final Map<String, String> ids = new HashMap<>();
    private final List<ApiOperation> operations;
    private final Map<String, String> references;
    private final BiFunction<String, TenantFixtures, String> maker;
    private final ApiClient wire;

    /// @param references the collection that each field of an example refers to
    /// @param maker creates a resource of a collection
    TenantFixtures(
            List<ApiOperation> operations,
            Map<String, String> references,
            BiFunction<String, TenantFixtures, String> maker,
            ApiClient wire) {
        this.operations = operations;
        this.references = references;
        this.maker = maker;
        this.wire = wire;
    }

    /// The id of the tenant's resource in a collection such as `/v1/consents`.
    public String of(String collection) {
        String known = ids.get(collection);
        if (known == null) {
            known = maker.apply(collection, this);
            ids.put(collection, known);
        }
        return known;
    }

    /// Creates a resource with the example of the creating operation, after the resources that the
    /// example refers to.
    public String byExample(String collection) {
        ApiOperation create = creating(collection);
        String token = Tokens.of(create.roles().iterator().next(), TENANT);
        ApiClient.Reply told = wire.send(create, null, token, example(create));
        if (told.status() / 100 != 2) {
            throw new AssertionError(
                    "the example of %s made nothing: %d %s"
                            .formatted(create.id(), told.status(), told.body()));
        }
        return read(told.body()).path("id").asText();
    }

    private ApiOperation creating(String collection) {
        return operations.stream()
                .filter(each -> each.method().equals("POST") && each.path().equals(collection))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("nothing creates " + collection + ": say own(…) how"));
    }

    private String example(ApiOperation create) {
        String example = String.valueOf(create.example());
        if (!"application/json".equals(create.contentType())) {
            return example;
        }
        ObjectNode body = (ObjectNode) read(example);
        references.forEach((field, collection) -> {
            if (body.has(field)) {
                body.put(field, of(collection));
            }
        });
        return body.toString();
    }

    private static JsonNode read(String json) {
        try {
            return TolerantJson.mapper().readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + json, noJson);
        }
    }
}
