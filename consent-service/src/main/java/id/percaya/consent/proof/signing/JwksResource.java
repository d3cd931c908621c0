package id.percaya.consent.proof.signing;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Signatures.JWKS)
@Tag(name = "log", description = "Proofs that anyone can check without an account.")
class JwksResource {

    /// How long clients cache the set. A new key must not sign before that has passed.
    static final Duration KEPT = Duration.ofMinutes(15);

    private static final String JWK_SET = "application/jwk-set+json";

    private final Signatures signatures;

    JwksResource(Signatures signatures) {
        this.signatures = signatures;
    }

    @GET
    @PermitAll
    @NonBlocking
    @Produces(JWK_SET)
    @Operation(
            summary = "Get the service's public keys",
            description =
                    "A JWK set (RFC 7517) with every key that ever signed a decision, a receipt, a"
                            + " certificate or a tree head, so that old signatures stay verifiable.")
    @APIResponse(
            responseCode = "200",
            description = "The keys.",
            content = @Content(mediaType = JWK_SET, schema = @Schema(implementation = Jwks.class)))
    public Response getSigningKeys() {
        return Response.ok(signatures.published())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + KEPT.toSeconds())
                .build();
    }
}
