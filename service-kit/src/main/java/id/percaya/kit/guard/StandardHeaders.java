package id.percaya.kit.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Gives every response its `Date` (RFC 9110, section 6.6.1) and a `Cache-Control`, unless it has
/// its own: `no-cache`, so that a stored copy is used only after its ETag was confirmed, and
/// `no-store` for problems, which are true for a moment only. See [Confidential] for the others. An
/// answer to a page of a listed origin names that origin, so a cache must keep it apart.
@ApplicationScoped
class StandardHeaders {

    private static final int BEFORE_THE_GUARD = 10_001;
    private static final int FIRST_ERROR = 400;
    private static final String ORIGIN = HttpHeaders.ORIGIN.toString();

    /// The local of a request's context that becomes the tag `uri` of its metrics.
    private static final String METRIC_TAG = "UrlPathTemplate";

    private final HttpDate date = new HttpDate();

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_THE_GUARD);
    }

    /// A request that ends before an operation is found would have its path as a tag of the
    /// metrics, and after 100 paths Micrometer measures no further operation. The operation's own
    /// template replaces the tag.
    private void add(RoutingContext request) {
        Context context = Vertx.currentContext();
        if (context != null) {
            context.putLocal(METRIC_TAG, "/unmatched");
        }
        var _ = request.addHeadersEndHandler(_ -> complete(request.response()));
        request.next();
    }

    private void complete(HttpServerResponse response) {
        response.putHeader(HttpHeaders.DATE, date.now());
        if (response.headers().contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            response.headers().add(HttpHeaders.VARY, ORIGIN);
        }
        if (response.getStatusCode() >= FIRST_ERROR) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
