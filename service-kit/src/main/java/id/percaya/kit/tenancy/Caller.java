package id.percaya.kit.tenancy;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The caller of the present request, as identified by the access token.
@RequestScoped
public class Caller {

    private static final String TENANT = "tenant";

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /// @throws ForbiddenException when the token has no valid tenant
    public Tenant tenant() {
        Object claim = claim(TENANT);
        if (claim instanceof String id) {
            try {
                return new Tenant(id);
            } catch (IllegalArgumentException malformed) {
                throw new ForbiddenException("the token's tenant is malformed", malformed);
            }
        }
        throw new ForbiddenException("the token has no tenant");
    }

    /// The token's subject: an opaque id, not a name.
    public String actor() {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new ForbiddenException("the token has no subject");
        }
        return subject;
    }

    /// The caller as log lines name it: the opaque subject, or `anonymous`.
    public String forTheLog() {
        String subject = identity.isAnonymous() ? null : token.getSubject();
        return subject == null ? "anonymous" : subject;
    }

    /// The person's name, or the name the person signs in with; null if the token has neither.
    @Nullable String name() {
        return claim("name") instanceof String name
                ? name
                : claim("preferred_username") instanceof String userName ? userName : null;
    }

    /// When the token expires.
    public Instant expiry() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /// The metadata of events that this request records, with a new correlation id.
    public EventMetadata cause() {
        return new EventMetadata(tenant(), actor(), Ids.next(), null, traceparent());
    }

    private @Nullable Object claim(String name) {
        return TokenClaims.of(identity.getPrincipal(), name);
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return null;
        }
        return "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags());
    }
}
