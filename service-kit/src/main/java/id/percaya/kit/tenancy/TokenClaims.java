package id.percaya.kit.tenancy;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Reads claims of a verified access token.
///
/// `getClaim` of SmallRye JWT throws and catches an exception for each name that the MicroProfile
/// specification does not list, such as `tenant` and `name`: two or three in each request.
public final class TokenClaims {

    private TokenClaims() {}

    /// Null for an anonymous caller and for an absent claim.
    public static @Nullable Object of(Principal caller, String claim) {
        return switch (caller) {
            case OidcJwtCallerPrincipal oidc -> oidc.getClaims().getClaimValue(claim);
            case JsonWebToken other -> other.getClaim(claim);
            default -> null;
        };
    }
}
