package id.percaya.kit.rest;

import id.percaya.eventstore.Version;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the headers for preconditions and idempotency.
@ApplicationScoped
class RequestHeaders {

    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern STRONG_ETAG = Pattern.compile("\"([0-9]{1,9})\"");
    private static final Pattern KEY = Pattern.compile("\"?([\\x21-\\x7e&&[^\"]]{1,255})\"?");

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    RequestHeaders(HttpHeaders headers, Request request, UriInfo uri) {
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }

    /// The version in `If-Match`; null for no header or `*`.
    @Nullable Version ifMatch() {
        String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null || value.equals("*")) {
            return null;
        }
        Matcher etag = STRONG_ETAG.matcher(value.strip());
        if (!etag.matches()) {
            throw new ProblemException(
                    BAD_REQUEST,
                    "IF_MATCH_INVALID",
                    "If-Match must be one strong ETag, such as \"3\".");
        }
        return new Version(Integer.parseInt(etag.group(1)));
    }

    void requireIfMatch() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ProblemException(
                    PRECONDITION_REQUIRED,
                    "IF_MATCH_REQUIRED",
                    "Send If-Match with the ETag of the version you edited.");
        }
    }

    boolean hasAlready(int version) {
        String value = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return value != null && value.contains(etag(version));
    }

    /// The `Idempotency-Key`, quoted or bare.
    Optional<String> idempotencyKey() {
        String value = headers.getHeaderString("Idempotency-Key");
        if (value == null) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(value.strip());
        if (!key.matches()) {
            throw new ProblemException(
                    BAD_REQUEST,
                    "IDEMPOTENCY_KEY_INVALID",
                    "An Idempotency-Key must have 1 to 255 visible ASCII characters.");
        }
        return Optional.of(key.group(1));
    }

    /// The method and path. An idempotency key is valid for one such operation.
    String operation() {
        return request.getMethod() + " " + uri.getPath();
    }
}
