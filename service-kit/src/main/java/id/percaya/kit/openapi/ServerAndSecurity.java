package id.percaya.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

/// Documents the server and the bearer token.
final class ServerAndSecurity {

    /// Lists the roles of an operation, one of which suffices. As scopes of a security requirement
    /// they would all be required.
    static final String ROLES = "x-roles";

    private static final String ACCESS_TOKEN = "AccessToken";
    private static final String SIGN_IN = "SignIn";

    private ServerAndSecurity() {}

    static void describe(OpenAPI api, Components components) {
        api.setServers(List.of(server()));
        if (components.getSecuritySchemes() != null) {
            components.setSecuritySchemes(Map.of());
            components.addSecurityScheme(ACCESS_TOKEN, bearer());
            components.addSecurityScheme(SIGN_IN, signIn());
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

    /// Says in words and in an extension which roles may call the operation.
    static void describeRoles(Operation operation) {
        List<String> roles =
                operation.getSecurity().stream()
                        .flatMap(each -> each.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        operation.setSecurity(
                Stream.of(ACCESS_TOKEN, SIGN_IN)
                        .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                        .toList());
        if (!roles.isEmpty()) {
            operation.addExtension(ROLES, roles);
            String words =
                    roles.size() == 1
                            ? "For the role " + roles.getFirst() + "."
                            : "For callers with one of the roles " + String.join(", ", roles) + ".";
            String described = operation.getDescription();
            operation.setDescription(described == null ? words : described + "\n\n" + words);
        }
    }

    /// The address redirects to the identity provider, which differs between installations.
    private static SecurityScheme signIn() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl(SignInRoute.PATH)
                .description(
                        "Where to get an access token: the OpenID Connect discovery document of the"
                                + " organisation's identity provider. Applications in a browser"
                                + " use the client percaya-web, by code and PKCE. A page of this"
                                + " documentation is not registered there: enter an access token"
                                + " instead.");
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "An access token (RFC 9068) from the identity provider of the organisation,"
                                + " with the audience percaya, the claim tenant and realm roles."
                                + " It is validated as RFC8725 requires. On a developer's machine"
                                + " deploy/local/token prints one.");
    }
}
