package id.percaya.kit.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// Turns away, before anything else looks at it, a bearer that is no JWS (this Quarkus answers 500
/// to `Bearer ..`), a body larger than allowed, and a body of unknown length.
@ApplicationScoped
class Guard {

    private static final int FIRST = 10_000;
    private static final String BEARER = "bearer ";
    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    private final BodyLimits limits;
    private final SmallBodies bodies;

    Guard(BodyLimits limits, SmallBodies bodies) {
        this.limits = limits;
        this.bodies = bodies;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext request) {
        if (isMalformedBearer(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            request.response()
                    .putHeader(
                            "WWW-Authenticate",
                            "Bearer realm=\"percaya\", error=\"invalid_token\"");
            refuse(request, Problem.of(401, "UNAUTHORIZED", "The bearer token is malformed."));
            return;
        }
        Problem tooLarge = limits.refusal(request.request());
        if (tooLarge != null) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(request, tooLarge);
            return;
        }
        bodies.read(request);
    }

    private static boolean isMalformedBearer(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !CompactJws.isOne(authorization.substring(BEARER.length()).strip());
    }

    private static void refuse(RoutingContext request, Problem problem) {
        try {
            String body = MAPPER.writeValueAsString(problem.at(request.normalizedPath(), null));
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
