package id.percaya.kit.guard;

import id.percaya.kit.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Limits request bodies to `percaya.bodies.limit` bytes, or to the limit of their path, such as
/// `percaya.bodies.limits."/v1/imports"`. A limit above 1 MiB needs Quarkus' own
/// `quarkus.http.limits.max-body-size` raised as well.
@ApplicationScoped
class BodyLimits {

    private final BodyLimitSettings settings;

    BodyLimits(BodyLimitSettings settings) {
        this.settings = settings;
    }

    @Nullable Problem refusal(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        Long own = settings.limits().get(request.path());
        if (length == null) {
            boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
            return chunked && own == null
                    ? Problem.of(411, "LENGTH_REQUIRED", "Send a Content-Length.")
                    : null;
        }
        long limit = own != null ? own : settings.limit();
        return isLarger(length, limit)
                ? Problem.of(413, "TOO_LARGE", "The body may have at most " + limit + " bytes.")
                : null;
    }

    private static boolean isLarger(String length, long limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException _) {
            return true;
        }
    }
}
