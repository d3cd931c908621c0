package id.percaya.kit.rest;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// An operation has one path. Quarkus would route `/v1/cases/`, `//v1/cases`, `/v1/%63ases` and
/// `/v1/cases;x=1` to the operation of `/v1/cases` too, but an `Idempotency-Key` that was stored
/// for the one path would not hold for the others.
public final class OnePath {

    @ServerRequestFilter(preMatching = true)
    public void require(RoutingContext request) {
        String path = request.request().path();
        if (path == null || isOdd(path) || !path.equals(request.normalizedPath())) {
            throw new NotFoundException();
        }
    }

    private static boolean isOdd(String path) {
        boolean trailing = path.length() > 1 && path.endsWith("/");
        return trailing || path.contains("//") || path.contains(";");
    }
}
