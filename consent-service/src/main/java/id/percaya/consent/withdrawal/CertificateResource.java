package id.percaya.consent.withdrawal;

import id.percaya.kit.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/withdrawals")
@RunOnVirtualThread
@Tag(name = "withdrawals")
class CertificateResource {

    private final Certificates certificates;
    private final Endpoint endpoint;

    CertificateResource(Certificates certificates, Endpoint endpoint) {
        this.certificates = certificates;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}/certificate")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "getWithdrawalCertificate",
            summary = "Certify that use has stopped",
            description =
                    "Every use that rested on the consent, and what became of it; as"
                            + " `application/jose` signed, with a key of `/.well-known/jwks.json`."
                            + " Refused as NOT_COMPLETED while one is still there.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = HashedCertificate.class)),
                @Content(
                        mediaType = Certificates.JOSE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = 1_000_000,
                                        description = "Compact JWS of the certificate."))
            })
    public Response certificate(@RestPath UUID id) {
        return endpoint.read(() -> certificates.hashed(id));
    }

    @GET
    @Path("{id}/certificate")
    @Produces(Certificates.JOSE)
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(hidden = true)
    public Response signed(@RestPath UUID id) {
        return endpoint.answer(() -> certificates.signed(id));
    }
}
