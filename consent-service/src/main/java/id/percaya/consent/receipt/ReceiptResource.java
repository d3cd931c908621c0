package id.percaya.consent.receipt;

import id.percaya.consent.Canonical;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.signing.Signatures;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemResponses;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The same receipt three times: to be read by machines, to be checked, and to be read by people.
@Path("/v1/consents/{id}")
@RunOnVirtualThread
@Tag(name = "consents")
class ReceiptResource {

    private static final String JOSE = "application/jose";

    private static final MediaType JOSE_TYPE = MediaType.valueOf(JOSE);
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, JOSE_TYPE, MediaType.TEXT_HTML_TYPE)
                    .build();

    /// No script, nothing from elsewhere.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Receipts receipts;
    private final Signatures signatures;
    private final Transactions transactions;
    private final Caller caller;

    ReceiptResource(
            Receipts receipts, Signatures signatures, Transactions transactions, Caller caller) {
        this.receipts = receipts;
        this.signatures = signatures;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("receipt")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Produces({MediaType.APPLICATION_JSON, JOSE, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getReceipt",
            summary = "Give the signer a receipt",
            description =
                    "The record of the consent in the terms of ISO/IEC TS 27560:2023, with the salt"
                            + " and the proof of each event: as JSON, signed as a compact JWS"
                            + " (`application/jose`), or as a page to print (`text/html`). 503 for"
                            + " the moment until the log has heard of the last event.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Receipt.class)),
                @Content(
                        mediaType = JOSE,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description =
                                                "The JSON in canonical form (RFC 8785), signed.")),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response receipt(
            @RestPath UUID id,
            @Parameter(description = "Of the page.")
                    @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en") String language,
            Request request,
            UriInfo uri) {
        Tenant tenant = caller.tenant();
        Optional<Receipt> receipt =
                transactions.call(tenant, () -> receipts.of(new ConsentId(id), tenant));
        return receipt.map(made -> answer(made, language, request))
                .orElseGet(() -> notYet(uri.getPath()));
    }

    private Response answer(Receipt receipt, String language, Request request) {
        Variant wanted = request.selectVariant(FORMS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        MediaType type = wanted.getMediaType();
        if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return kept(ReceiptPage.of(receipt, Language.of(language)), PAGE)
                    .header("Content-Security-Policy", POLICY)
                    .build();
        }
        byte[] canonical = Canonical.of(receipt);
        return type.isCompatible(JOSE_TYPE)
                ? kept(signatures.jws(Receipt.TYP, canonical), JOSE_TYPE).build()
                : kept(canonical, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /// By nobody in between: the salts are for the signer.
    private static Response.ResponseBuilder kept(Object entity, MediaType type) {
        return Response.ok(entity, type).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static Response notYet(String path) {
        Problem problem =
                Problem.of(503, "NOT_LOGGED_YET", "The log hears of it in a moment: try again.");
        return Response.fromResponse(ProblemResponses.answer(problem, path))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }
}
