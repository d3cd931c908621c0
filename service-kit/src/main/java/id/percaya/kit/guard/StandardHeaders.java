package id.percaya.kit.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Gives every response its `Date` (RFC 9110, section 6.6.1) and a `Cache-Control`, unless it has
/// its own: `no-cache`, so that a stored copy is used only after its ETag was confirmed, and
/// `no-store` for problems, which are true for a moment only. See [Confidential] for the others.
@ApplicationScoped
class StandardHeaders {

    private static final int BEFORE_THE_GUARD = 10_001;
    private static final int FIRST_ERROR = 400;

    private final HttpDate date = new HttpDate();

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_THE_GUARD);
    }

    private void add(RoutingContext request) {
        var _ = request.addHeadersEndHandler(_ -> complete(request.response()));
        request.next();
    }

    private void complete(HttpServerResponse response) {
        response.putHeader(HttpHeaders.DATE, date.now());
        if (response.getStatusCode() >= FIRST_ERROR) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
