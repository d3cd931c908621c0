package id.percaya.kit.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Serves a small page at `/` that links the service's documents and the API viewer. It has nothing
/// of any tenant and needs no token.
@ApplicationScoped
class LandingRoute {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Percaya {service}-service</title></head>
            <body>
            <h1>Percaya {service}-service</h1>
            <p>A service for programs. <span lang="id">Layanan untuk program.</span></p>
            <ul>
            <li><a href="/q/swagger-ui/">API viewer</a> (<span lang="id">penjelajah API</span>)</li>
            <li><a href="/openapi">OpenAPI document</a> of the operations</li>
            <li><a href="/asyncapi">AsyncAPI document</a> of the events</li>
            <li>How sign-in, lists, commands and problems work: docs/api.md in the source tree</li>
            </ul>
            </body>
            </html>
            """;

    private final String page;

    LandingRoute(@ConfigProperty(name = "percaya.service") String service) {
        this.page = PAGE.replace("{service}", service);
    }

    void register(@Observes Router router) {
        router.get("/")
                .handler(request ->
                        request.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                                .putHeader("Content-Security-Policy", "default-src 'none'")
                                .putHeader("X-Content-Type-Options", "nosniff")
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                                .end(page));
    }
}
