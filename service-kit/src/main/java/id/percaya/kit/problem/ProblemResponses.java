package id.percaya.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes problems as HTTP responses.
public final class ProblemResponses {

    static final Problem UNAVAILABLE =
            Problem.of(503, "UNAVAILABLE", "The service cannot do this right now. Try again.");

    /// The code for a request whose `Idempotency-Key` is that of a request in progress.
    public static final String IN_PROGRESS = "REQUEST_IN_PROGRESS";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_SECONDS = "2";
    private static final Map<Integer, Problem> BY_STATUS =
            Map.of(
                    400, Problem.of(400, "MALFORMED", "The request is not well-formed."),
                    404, Problem.of(404, "NOT_FOUND", "There is no such resource."),
                    405, Problem.of(405, "METHOD_NOT_ALLOWED", "See the Allow header."),
                    406,
                            Problem.of(
                                    406,
                                    "NOT_ACCEPTABLE",
                                    "Accept one of the documented media types."),
                    413, Problem.of(413, "TOO_LARGE", "The body is larger than allowed."),
                    415,
                            Problem.of(
                                    415,
                                    "UNSUPPORTED_MEDIA_TYPE",
                                    "Send the documented media type."));

    private ProblemResponses() {}

    /// With `Retry-After` where waiting helps: 429, 503, and while the same request is in progress.
    public static Response answer(Problem problem, String path) {
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem.at(path, traceId()));
        if (isWorthWaiting(problem)) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    private static boolean isWorthWaiting(Problem problem) {
        return problem.status() == TOO_MANY_REQUESTS
                || problem.status() == UNAVAILABLE.status()
                || problem.code().equals(IN_PROGRESS);
    }

    /// The id under which this request's log lines and spans are found, if it is traced.
    public static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    static Problem ofStatus(int status) {
        Problem known = BY_STATUS.get(status);
        return known != null ? known : Problem.of(status, "HTTP_" + status, null);
    }

    static Response withChallenge(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"percaya\"")
                .build();
    }
}
