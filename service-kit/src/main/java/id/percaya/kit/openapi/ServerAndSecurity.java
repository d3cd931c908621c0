package id.percaya.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

/// Documents the server and the bearer token.
final class ServerAndSecurity {

    private ServerAndSecurity() {}

    static void describe(OpenAPI api, Components components) {
        api.setServers(List.of(server()));
        if (components.getSecuritySchemes() != null) {
            for (String name : List.copyOf(components.getSecuritySchemes().keySet())) {
                components.addSecurityScheme(name, bearer());
            }
        }
        if (components.getSchemas() == null) {
            components.setSchemas(new LinkedHashMap<>());
        }
    }

    private static Server server() {
        return OASFactory.createServer()
                .url("/")
                .description("The local or production server that this document was fetched from.")
                .extensions(Map.of("x-internal", false));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token (RFC 9068) from the identity provider of the organisation,"
                                + " with the audience percaya, the claim tenant and realm roles."
                                + " It is validated as RFC8725 requires. Each operation lists its"
                                + " roles; one of them suffices.");
    }
}
