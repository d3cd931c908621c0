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

/// Refuses requests before anything else processes them: with a bearer token that is no JWS, with a
/// body larger than allowed, or with a body of unknown length. Quarkus 3.33.2 answers some
/// malformed tokens with 500: `..` (https://github.com/quarkusio/quarkus/issues/55887) and a header
/// that is not JSON (https://github.com/quarkusio/quarkus/issues/51705).
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
