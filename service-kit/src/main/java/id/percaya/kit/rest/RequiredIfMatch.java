package id.percaya.kit.rest;

import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Answers 428 without `If-Match` where a method is marked with [OpenApiFilter#REQUIRES_IF_MATCH].
/// The same mark makes the header required in the document.
public final class RequiredIfMatch {

    private static final int PRECONDITION_REQUIRED = 428;

    private final Map<Method, Boolean> marked = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void require(ContainerRequestContext request, ResourceInfo operation) {
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null && isMarked(operation)) {
            throw new ProblemException(
                    PRECONDITION_REQUIRED,
                    "IF_MATCH_REQUIRED",
                    "Send If-Match with the ETag of the version you edited.");
        }
    }

    private boolean isMarked(ResourceInfo operation) {
        return marked.computeIfAbsent(
                operation.getResourceMethod(),
                method ->
                        Arrays.stream(method.getAnnotationsByType(Extension.class))
                                .anyMatch(each ->
                                        each.name().equals(OpenApiFilter.REQUIRES_IF_MATCH)));
    }
}
