package id.percaya.kit.guard;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/// Accepts access tokens only: an ID token or a refresh token of the same issuer is signed with the
/// same key (RFC 8725, section 3.11). Quarkus 3.33.2 checks `quarkus.oidc.token.token-type` only
/// when it knows the issuer's address, not when it has a public key. Needless with
/// https://github.com/quarkusio/quarkus/pull/56359, which came after 3.33.2.
@ApplicationScoped
@Unremovable
@TenantFeature("Default")
class AccessTokenValidator implements Validator {

    private final String type;

    AccessTokenValidator(@ConfigProperty(name = "quarkus.oidc.token.token-type") String type) {
        this.type = type;
    }

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        String typ = token.getJwtClaims().getStringClaimValue("typ");
        return type.equals(typ) ? null : "not an access token";
    }
}
