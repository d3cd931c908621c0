package id.percaya.consent.proof.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the JWK set looks like, for its description.
@Schema(name = "JwkSet", requiredProperties = "keys")
record Jwks(List<Key> keys) {

    @Schema(
            name = "Jwk",
            requiredProperties = {"kty", "kid", "alg", "use"})
    record Key(
            @Schema(examples = "OKP") String kty,
            @Schema(examples = "Ed25519") String crv,
            String x,
            @Schema(description = "Its RFC 7638 thumbprint; the `kid` of what it has signed.")
                    String kid,
            @Schema(examples = "EdDSA") String alg,
            @Schema(examples = "sig") String use) {}
}
