package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.proof.printing.Representation;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/withdrawals")
@Confidential
@RunOnVirtualThread
@Tag(name = "withdrawals")
class TakedownCertificateResource {

    private final TakedownCertificateIssuer certificates;
    private final Endpoint endpoint;

    TakedownCertificateResource(TakedownCertificateIssuer certificates, Endpoint endpoint) {
        this.certificates = certificates;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}/certificate")
    @Produces({MediaType.APPLICATION_JSON, Representation.JOSE, MediaType.TEXT_HTML})
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get the takedown certificate",
            description =
                    "Every use that relied on the consent and its outcome: as JSON with its hash, as a"
                            + " compact JWS (`application/jose`) signed with a key of"
                            + " `/.well-known/jwks.json`, or as a page to print (`text/html`).")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = HashedCertificate.class)),
                @Content(
                        mediaType = Representation.JOSE,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description =
                                                "The certificate in canonical form (RFC 8785),"
                                                        + " signed; `typ` is "
                                                        + TakedownCertificateIssuer.TYP
                                                        + ".")),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description = "A page without script, for A4."))
            })
    @APIResponse(
            responseCode = "409",
            description = "NOT_COMPLETED: at least one use is still visible.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "true", parseValue = true)
    public Response getWithdrawalCertificate(
            @RestPath UUID id,
            @Parameter(description = "Language of the page: `id` Bahasa Indonesia, `en` English.")
                    @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en") @Size(max = 2) String language,
            Request request) {
        Representation wanted = Representation.wanted(request);
        Supplier<HashedCertificate> certificate = () -> certificates.hashed(id);
        RestResponse<?> answer =
                switch (wanted) {
                    case JSON -> endpoint.read(certificate);
                    case JWS -> endpoint.read(certificate, certificates::signed);
                    case PAGE ->
                            endpoint.read(
                                    certificate,
                                    hashed -> TakedownCertificatePage.of(hashed, language));
                };
        return wanted.of(answer.toResponse());
    }
}
