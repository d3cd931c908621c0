package id.percaya.kit.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Redirects to the discovery document of the identity provider (OpenID Connect Discovery 1.0), so
/// that the OpenAPI document can name it although installations differ.
@ApplicationScoped
class SignInRoute {

    static final String PATH = "/openid-configuration";
    private static final int FOUND = 302;

    private final Optional<String> provider;

    SignInRoute(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.provider = provider;
    }

    void register(@Observes Router router) {
        provider.ifPresent(address ->
                router.get(PATH)
                        .handler(request ->
                                request.response()
                                        .setStatusCode(FOUND)
                                        .putHeader(
                                                HttpHeaders.LOCATION,
                                                address + "/.well-known/openid-configuration")
                                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                                        .end()));
    }
}
