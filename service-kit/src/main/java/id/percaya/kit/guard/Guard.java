package id.percaya.kit.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemTexts;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/// Refuses requests before anything else processes them: with a malformed target, with two
/// `Authorization` headers, with a bearer token that is no JWS, with a body that is encoded, larger
/// than allowed, or of unknown length. Quarkus 3.33.2 answers some malformed tokens with 500: `..`
/// (https://github.com/quarkusio/quarkus/issues/55887) and a header that is not JSON
/// (https://github.com/quarkusio/quarkus/issues/51705). Of two `Authorization` headers it would
/// believe the first, and a proxy perhaps the second.
@ApplicationScoped
class Guard {

    private static final int FIRST = 10_000;

    /// After CORS, so that a page of a listed origin can read the refusal, and before
    /// authentication.
    private static final int AFTER_CORS = SecurityHandlerPriorities.CORS - 1;

    /// Tells a client over HTTP/2 that nothing was done, so that it may repeat (RFC 9113, 8.7).
    private static final int REFUSED_STREAM = 7;

    private static final String RETRY_SECONDS = "2";
    private static final String BEARER = "bearer ";
    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    private final BodyLimits limits;
    private final SmallBodies bodies;
    private final OpenRequests open;
    private final ProblemTexts texts;

    Guard(BodyLimits limits, SmallBodies bodies, OpenRequests open, ProblemTexts texts) {
        this.open = open;
        this.limits = limits;
        this.bodies = bodies;
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::requireTarget, FIRST);
        filters.register(this::guard, AFTER_CORS);
    }

    private void requireTarget(RoutingContext request) {
        if (RequestTarget.isOne(request.request().uri())) {
            request.next();
        } else {
            // its path is no URI reference, so the problem has no instance
            refuse(request, Problem.of(400, "MALFORMED", "The request target is no valid URI."));
        }
    }

    private void guard(RoutingContext request) {
        HttpConnection connection = request.request().connection();
        switch (open.enter(connection)) {
            case ADMITTED -> {
                var _ = request.addEndHandler(_ -> open.leave(connection));
                check(request);
            }
            case TOO_MANY_OF_THE_CONNECTION -> request.response().reset(REFUSED_STREAM);
            case TOO_MANY_OF_THE_NODE -> {
                request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                refuseAt(
                        request,
                        Problem.of(503, "UNAVAILABLE", "Too many requests are in progress."));
            }
        }
    }

    private void check(RoutingContext request) {
        List<String> authorization = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorization.size() > 1) {
            refuseAt(
                    request,
                    Problem.of(
                            400, "AUTHORIZATION_REPEATED", "Send one Authorization header only."));
            return;
        }
        if (!authorization.isEmpty() && isMalformedBearer(authorization.getFirst())) {
            request.response()
                    .putHeader(
                            "WWW-Authenticate",
                            "Bearer realm=\"percaya\", error=\"invalid_token\"");
            refuseAt(request, Problem.of(401, "UNAUTHORIZED", "The bearer token is malformed."));
            return;
        }
        if (isEncoded(request.request())) {
            request.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            refuseAt(
                    request,
                    Problem.of(
                            415,
                            "CONTENT_ENCODING_UNSUPPORTED",
                            "Send the body without an encoding."));
            return;
        }
        Problem tooLarge = limits.refusal(request.request());
        if (tooLarge != null) {
            if (request.request().version() != HttpVersion.HTTP_2) {
                request.response().putHeader(HttpHeaders.CONNECTION, "close");
            }
            refuseAt(request, tooLarge);
            return;
        }
        bodies.read(request);
    }

    private static boolean isEncoded(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null
                && !encoding.equalsIgnoreCase("identity")
                && !request.method().equals(HttpMethod.GET);
    }

    private static boolean isMalformedBearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && !CompactJws.isOne(authorization.substring(BEARER.length()).strip());
    }

    private void refuseAt(RoutingContext request, Problem problem) {
        refuse(request, problem.at(request.normalizedPath(), null));
    }

    private void refuse(RoutingContext request, Problem problem) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale language = ProblemTexts.language(accepted);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(json(texts.in(language, problem)));
    }

    private static String json(Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
