package id.percaya.kit.guard;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Accepts only JSON for operations without `@Consumes`. Quarkus 3.33.2 would also read
/// `text/plain` into a record with a single string, and answer 500 when that fails. No upstream
/// issue was found.
public final class JsonBodies {

    @ServerRequestFilter
    public void requireJson(ContainerRequestContext request, ResourceInfo operation) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.equals(MediaType.APPLICATION_JSON) || request.getLength() == 0) {
            return;
        }
        boolean other = operation.getResourceMethod().isAnnotationPresent(Consumes.class);
        if (!other && !isJson(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON_TYPE.isCompatible(MediaType.valueOf(type));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
