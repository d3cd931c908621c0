package id.percaya.consent.erasure;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/subjects/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "subjects")
class ErasureResource {

    private static final String JOSE = "application/jose";
    private static final MediaType JOSE_TYPE = MediaType.valueOf(JOSE);

    private final SubjectEraser eraser;
    private final ErasureCertificateIssuer certificates;
    private final Endpoint endpoint;

    ErasureResource(
            SubjectEraser eraser, ErasureCertificateIssuer certificates, Endpoint endpoint) {
        this.eraser = eraser;
        this.certificates = certificates;
        this.endpoint = endpoint;
    }

    @POST
    @Path("erase")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Erase a person permanently",
            description =
                    "Destroys the person's key, which makes every personal field"
                            + " unreadable, in backups too. The person's evidence is deleted and"
                            + " their consents end. Ids, hashes and takedowns in progress"
                            + " remain. Repeating it changes nothing and gives the same answer.")
    public RestResponse<ErasureCertificate> eraseSubject(
            @RestPath UUID id, @Valid @NotNull EraseSubjectRequest body) {
        return endpoint.command(
                body,
                request -> eraser.erase(id, body.reason(), request),
                () -> certificates.of(id));
    }

    @GET
    @Path("erasure-certificate")
    @Produces({MediaType.APPLICATION_JSON, JOSE})
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show the certificate of a person's erasure",
            description =
                    "States what was erased and by which rule, for the person (UU PDP"
                            + " 27/2022 art. 45). Available as JSON or as a signed compact JWS"
                            + " (`application/jose`). 404 until the person is erased.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ErasureCertificate.class)),
                @Content(
                        mediaType = JOSE,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description = "The certificate as JSON, signed."))
            })
    public Response getErasureCertificate(@RestPath UUID id, @Context HttpHeaders headers) {
        boolean signed = headers.getAcceptableMediaTypes().contains(JOSE_TYPE);
        Supplier<ErasureCertificate> certificate = () -> certificates.of(id);
        RestResponse<?> answer =
                signed
                        ? endpoint.read(certificate, certificates::signed)
                        : endpoint.read(certificate);
        return Response.fromResponse(answer.toResponse())
                .type(signed ? JOSE_TYPE : MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
