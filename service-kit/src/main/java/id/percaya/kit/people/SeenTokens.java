package id.percaya.kit.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Notes the person of each authenticated request, after the request was answered. A request whose
/// token nobody asked for stays anonymous here.
final class SeenTokens {

    private final SeenPeople people;

    SeenTokens(SeenPeople people) {
        this.people = people;
    }

    @ServerResponseFilter
    public void note(ContainerResponseContext response, RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user) {
            SecurityIdentity identity = user.getSecurityIdentity();
            if (identity.getPrincipal() instanceof JsonWebToken token) {
                SeenPerson.of(token, identity.getRoles()).ifPresent(people::note);
            }
        }
    }
}
