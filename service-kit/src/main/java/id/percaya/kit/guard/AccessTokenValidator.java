package id.percaya.kit.guard;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/// Accepts access tokens only: an ID token or a refresh token of the same issuer is signed with the
/// same key (RFC 8725, section 3.11). Quarkus 3.33.2 checks `quarkus.oidc.token.token-type` only
/// when it knows the issuer's address, not when it has a public key. That part is needless with
/// https://github.com/quarkusio/quarkus/pull/56359, which came after 3.33.2. The header `typ` must
/// say so too (RFC 9068, section 4), so that a JWT of another kind is never taken for one.
@ApplicationScoped
@Unremovable
@TenantFeature("Default")
class AccessTokenValidator implements Validator {

    private static final Set<String> ACCESS_TOKEN = Set.of("at+jwt", "application/at+jwt");

    private final String type;

    AccessTokenValidator(@ConfigProperty(name = "quarkus.oidc.token.token-type") String type) {
        this.type = type;
    }

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        String typ = token.getJwtClaims().getStringClaimValue("typ");
        return type.equals(typ) && isAccessToken(token) ? null : "not an access token";
    }

    private static boolean isAccessToken(JwtContext token) {
        String typ = token.getJoseObjects().getFirst().getHeader("typ");
        return typ != null && ACCESS_TOKEN.contains(typ.toLowerCase(Locale.ROOT));
    }
}
