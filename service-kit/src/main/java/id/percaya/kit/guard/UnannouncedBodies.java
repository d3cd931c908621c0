package id.percaya.kit.guard;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Limits a body of unknown length while it is read. Over HTTP/2 a body needs no `Content-Length`
/// and does not announce itself, so [BodyLimits] cannot refuse it.
@Provider
public final class UnannouncedBodies implements ReaderInterceptor {

    private final BodyLimits limits;
    private final UriInfo uri;

    UnannouncedBodies(BodyLimits limits, UriInfo uri) {
        this.limits = limits;
        this.uri = uri;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!body.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH)) {
            body.setInputStream(limits.limited(body.getInputStream(), uri.getPath()));
        }
        return body.proceed();
    }
}
