package id.percaya.kit.rest;

import id.percaya.eventstore.Version;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the headers for preconditions and idempotency.
@ApplicationScoped
class RequestHeaders {

    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_FAILED = 412;
    private static final Pattern KEY = Pattern.compile("\"?([\\x21-\\x7e&&[^\"]]{1,255})\"?");

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    RequestHeaders(HttpHeaders headers, Request request, UriInfo uri) {
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    /// The versions in `If-Match`; null for no header or `*`.
    @Nullable Set<Version> ifMatch() {
        String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null) {
            return null;
        }
        EntityTags tags = EntityTags.parse(HttpHeaders.IF_MATCH, value);
        if (tags.areWeak()) {
            throw new ProblemException(
                    PRECONDITION_FAILED,
                    "STALE_VERSION",
                    "A weak ETag never matches (RFC 9110, section 13.1.1). Send it without W/, which"
                            + " a proxy that compresses answers adds.");
        }
        return tags.any() ? null : tags.versions();
    }

    /// Whether `If-None-Match` names this ETag, so that the client needs no other copy.
    boolean hasAlready(String etag) {
        String value = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return value != null && EntityTags.parse(HttpHeaders.IF_NONE_MATCH, value).contain(etag);
    }

    /// The `Idempotency-Key`, quoted or bare.
    Optional<String> idempotencyKey() {
        List<String> values = headers.getRequestHeader("Idempotency-Key");
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(values.getFirst().strip());
        if (values.size() > 1 || !key.matches()) {
            throw new ProblemException(
                    BAD_REQUEST,
                    "IDEMPOTENCY_KEY_INVALID",
                    "Send one Idempotency-Key of 1 to 255 visible ASCII characters.");
        }
        return Optional.of(key.group(1));
    }

    /// The method and path. An idempotency key is valid for one such operation.
    String operation() {
        return request.getMethod() + " " + uri.getPath();
    }
}
