package id.percaya.kit.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Remembers tokens that were verified, so that the requests of a client that come close together
/// verify one signature. A remembered token is known by its whole text, ends when it expires, and
/// is verified again after 30 seconds: so long a signing key is honoured after its removal.
///
/// Runs before the provider of Quarkus, which verifies tokens that are not remembered.
@ApplicationScoped
@Unremovable
class VerifiedTokens
        implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int TOKENS = 10_000;

    /// Marks an identity that was not verified for this request: to remember it again would prolong
    /// the 30 seconds.
    private static final String REMEMBERED_HERE = "percaya.remembered";

    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(REMEMBERED).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST;
    }

    /// Null for a token that is not remembered: the next provider verifies it.
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity known =
                request.getToken() instanceof AccessTokenCredential token
                        ? verified.getIfPresent(token.getToken())
                        : null;
        return known != null && isAlive(known)
                ? Uni.createFrom()
                        .item(of(known, HttpSecurityUtils.getRoutingContextAttribute(request)))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token != null
                && identity.getPrincipal() instanceof JsonWebToken
                && identity.getAttribute(REMEMBERED_HERE) == null) {
            verified.asMap().putIfAbsent(token.getToken(), of(identity, null));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isAlive(SecurityIdentity known) {
        return known.getPrincipal() instanceof JsonWebToken token
                && clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /// The same identity without its request, marked as remembered, for another request.
    private static SecurityIdentity of(
            SecurityIdentity identity, @Nullable RoutingContext request) {
        QuarkusSecurityIdentity.Builder copy =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(identity.getRoles())
                        .addCredentials(identity.getCredentials());
        identity.getAttributes()
                .forEach((name, value) -> {
                    if (!(value instanceof RoutingContext)) {
                        copy.addAttribute(name, value);
                    }
                });
        copy.addAttribute(REMEMBERED_HERE, true);
        if (request != null) {
            copy.addAttribute(RoutingContext.class.getName(), request);
        }
        return copy.build();
    }
}
