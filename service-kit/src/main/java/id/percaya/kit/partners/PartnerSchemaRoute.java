package id.percaya.kit.partners;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.SchemaAddresses;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Serves the JSON Schemas of partners' records at `/schemas/partner/<type>.json` without
/// authentication. A schema is that of the announcement, reduced to the fields that partners
/// receive, so that it cannot differ from it.
@ApplicationScoped
class PartnerSchemaRoute {

    private static final String ENDING = ".json";

    private final PartnerRecords records;
    private final SchemaAddresses addresses;

    PartnerSchemaRoute(PartnerRecords records, SchemaAddresses addresses) {
        this.records = records;
        this.addresses = addresses;
    }

    void register(@Observes Router router) {
        router.route("/schemas/partner/:file")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
    }

    private void serve(RoutingContext request) {
        String file = requireNonNull(request.pathParam("file"));
        Optional<String> schema =
                file.endsWith(ENDING)
                        ? records.given(file.substring(0, file.length() - ENDING.length()))
                                .map(this::schema)
                        : Optional.empty();
        schema.ifPresentOrElse(
                text ->
                        request.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/schema+json")
                                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                                .end(text),
                request::next);
    }

    private String schema(PartnerEvent event) {
        ObjectNode schema = ofAnnouncement(event.type() + ENDING);
        schema.put("$id", addresses.of(PartnerRecords.SCHEMAS + event.type() + ENDING));
        schema.withObject("properties").retain(event.fields());
        ArrayNode required = schema.arrayNode();
        for (JsonNode name : schema.path("required")) {
            if (event.fields().contains(name.asText())) {
                required.add(name);
            }
        }
        return schema.<ObjectNode>set("required", required).toString();
    }

    private static ObjectNode ofAnnouncement(String file) {
        try (InputStream stream =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("schemas/" + file)) {
            return (ObjectNode) TolerantJson.mapper().readTree(requireNonNull(stream, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
