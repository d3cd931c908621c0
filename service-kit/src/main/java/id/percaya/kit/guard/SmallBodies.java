package id.percaya.kit.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Reads a small JSON body before the request goes on. An endpoint on a virtual thread would wait
/// for each piece from the event loop, which costs a tenth of the time of a decision. A slow client
/// holds a connection and this buffer, but no thread. If the client hangs up, nothing is executed.
///
/// A body over HTTP/2 is left to the endpoint: Quarkus 3.33.2 pauses the request once more when it
/// opens the body, and Vert.x forbids that for a stream that was read to its end.
@ApplicationScoped
class SmallBodies {

    private static final Logger LOG = Logger.getLogger(SmallBodies.class);
    private static final int LARGEST = 16 * 1024;
    private static final String JSON = "application/json";

    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(LARGEST);

    /// Continues the request at once, or when its body has arrived.
    void read(RoutingContext request) {
        HttpServerRequest http = request.request();
        if (isReadAhead(http)) {
            whole.handle(request);
            http.exceptionHandler(cut -> LOG.debug("incomplete body", cut));
        } else {
            request.next();
        }
    }

    private static boolean isReadAhead(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2
                && !request.isEnded()
                && isSmall(request)
                && isJson(request);
    }

    /// Trusts the Content-Length, since HTTP ends a body there. An absent body is left to the
    /// endpoint, which reports it.
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
