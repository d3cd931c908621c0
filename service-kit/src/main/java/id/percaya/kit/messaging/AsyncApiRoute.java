package id.percaya.kit.messaging;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Serves the service's AsyncAPI document at `/asyncapi` without authentication, as `/openapi` is.
/// The build copies it from `asyncapi.yaml` in the service's folder to the class path.
@ApplicationScoped
class AsyncApiRoute {

    private static final String DOCUMENT = "META-INF/asyncapi.yaml";

    void register(@Observes Router router) {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            if (document != null) {
                serve(router, new String(document.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void serve(Router router, String document) {
        router.get("/asyncapi")
                .handler(request ->
                        request.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml")
                                .end(document));
    }
}
