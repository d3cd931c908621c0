package id.percaya.kit.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Takes in a small JSON body before the request goes on. An endpoint on a virtual thread would
/// wait for it, and each piece would come to it by way of the event loop: a tenth of the time of a
/// decision. Whoever sends slowly keeps a connection and these bytes, no thread; whoever hangs up
/// is told nothing, and nothing was done.
@ApplicationScoped
class SmallBodies {

    private static final Logger LOG = Logger.getLogger(SmallBodies.class);
    private static final int LARGEST = 16 * 1024;
    private static final String JSON = "application/json";

    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(LARGEST);

    /// Lets the request go on, at once or when its body is here.
    void read(RoutingContext request) {
        HttpServerRequest http = request.request();
        if (!http.isEnded() && isSmall(http) && isJson(http)) {
            whole.handle(request);
            http.exceptionHandler(cut -> LOG.debug("no whole body came", cut));
        } else {
            request.next();
        }
    }

    /// By what it says of itself; HTTP ends a body where its length says. None at all is left to
    /// the endpoint, which says what is missing.
    private static boolean isSmall(HttpServerRequest request) {
        String text = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = text == null ? 0 : Long.parseLong(text);
        return length > 0 && length <= LARGEST;
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, JSON, 0, JSON.length());
    }
}
