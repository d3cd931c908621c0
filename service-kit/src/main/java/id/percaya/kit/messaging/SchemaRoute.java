package id.percaya.kit.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
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
import java.util.regex.Pattern;

/// Serves the JSON Schemas of the service's announcements, and of the records that partners send
/// it, at `/schemas/<type>.json` without authentication. The served `$id` is the public address,
/// which the records' `ce_dataschema` names; the committed file cannot know it. An unknown name
/// goes on to the REST layer, which answers 404.
@ApplicationScoped
class SchemaRoute {

    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.json");

    private final SchemaAddresses addresses;

    SchemaRoute(SchemaAddresses addresses) {
        this.addresses = addresses;
    }

    void register(@Observes Router router) {
        router.route("/schemas/:file")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::serve);
    }

    private void serve(RoutingContext request) {
        schema(requireNonNull(request.pathParam("file")))
                .ifPresentOrElse(
                        schema ->
                                request.response()
                                        .putHeader(
                                                HttpHeaders.CONTENT_TYPE, "application/schema+json")
                                        .putHeader(
                                                HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                                        .end(schema),
                        request::next);
    }

    private Optional<String> schema(String file) {
        if (!FILE.matcher(file).matches()) {
            return Optional.empty();
        }
        return schema(file, "schemas/").or(() -> schema(file, "schemas/received/"));
    }

    private Optional<String> schema(String file, String folder) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(folder + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(addressed(file, TolerantJson.mapper().readTree(stream)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String addressed(String file, JsonNode schema) {
        return ((ObjectNode) schema).put("$id", addresses.of(file)).toString();
    }
}
