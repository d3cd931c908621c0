package id.percaya.kit.guard;

import id.percaya.kit.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Limits request bodies to `percaya.bodies.limit` bytes, or to the limit of their path, such as
/// `percaya.bodies.limits."/v1/imports"`. A limit above 2 MiB needs Quarkus' own
/// `quarkus.http.limits.max-body-size` raised as well. A body over HTTP/2 needs no length and does
/// not announce itself: [UnannouncedBodies] limits it while it is read.
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
        return isLarger(length, limit) ? tooLarge(limit) : null;
    }

    /// The same body, refused while it is read if it is too large. A path with a limit of its own
    /// counts for itself.
    InputStream limited(InputStream body, String path) {
        return settings.limits().containsKey(path)
                ? body
                : new LimitedStream(body, settings.limit());
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "TOO_LARGE", "The body may have at most " + limit + " bytes.");
    }

    private static boolean isLarger(String length, long limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException _) {
            return true;
        }
    }
}
