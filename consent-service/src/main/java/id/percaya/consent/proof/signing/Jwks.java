package id.percaya.consent.proof.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Schema of the JWK set for the OpenAPI document.
@Schema(name = "JwkSet", requiredProperties = "keys")
record Jwks(List<Key> keys) {

    @Schema(
            name = "Jwk",
            requiredProperties = {"kty", "kid", "alg", "use"})
    record Key(
            @Schema(examples = "OKP") String kty,
            @Schema(examples = "Ed25519") String crv,
            String x,
            @Schema(description = "RFC 7638 thumbprint of the key; signatures name it as `kid`.")
                    String kid,
            @Schema(examples = "EdDSA") String alg,
            @Schema(examples = "sig") String use) {}
}
