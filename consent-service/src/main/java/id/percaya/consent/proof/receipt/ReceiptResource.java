package id.percaya.consent.proof.receipt;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.proof.printing.Representation;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemResponses;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/consents/{id}")
@Confidential
@RunOnVirtualThread
@Tag(name = "consents")
class ReceiptResource {

    private final ReceiptIssuer receipts;
    private final Signatures signatures;
    private final Transactions transactions;
    private final Caller caller;

    ReceiptResource(
            ReceiptIssuer receipts,
            Signatures signatures,
            Transactions transactions,
            Caller caller) {
        this.receipts = receipts;
        this.signatures = signatures;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("receipt")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Produces({MediaType.APPLICATION_JSON, Representation.JOSE, MediaType.TEXT_HTML})
    @Operation(
            summary = "Get the receipt of a consent",
            description =
                    "The record of the consent in the terms of ISO/IEC TS 27560:2023, with the"
                            + " salt and the inclusion proof of each event: as JSON, as a signed"
                            + " compact JWS (`application/jose`), or as a page to print"
                            + " (`text/html`). Answers 503 NOT_LOGGED_YET until the transparency"
                            + " log contains the last event, which takes a moment.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Receipt.class)),
                @Content(
                        mediaType = Representation.JOSE,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description =
                                                "The JSON in canonical form (RFC 8785), signed.")),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response getReceipt(
            @RestPath UUID id,
            @Parameter(description = "Language of the page: `id` Bahasa Indonesia, `en` English.")
                    @QueryParam("language")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en") @Size(max = 2) String language,
            Request request,
            UriInfo uri) {
        Tenant tenant = caller.tenant();
        Optional<Receipt> receipt =
                transactions.call(tenant, () -> receipts.of(new ConsentId(id), tenant));
        return receipt.map(made -> answer(made, language, request))
                .orElseGet(() -> notYet(uri.getPath()));
    }

    private Response answer(Receipt receipt, String language, Request request) {
        Representation wanted = Representation.wanted(request);
        Object rendered =
                switch (wanted) {
                    case JSON -> CanonicalJson.of(receipt);
                    case JWS -> signatures.jws(Receipt.TYP, CanonicalJson.of(receipt));
                    case PAGE -> ReceiptPage.of(receipt, language);
                };
        return wanted.of(Response.ok(rendered).build());
    }

    private static Response notYet(String path) {
        Problem problem =
                Problem.of(
                        503,
                        "NOT_LOGGED_YET",
                        "The transparency log does not contain the last event yet: try again.");
        return Response.fromResponse(ProblemResponses.answer(problem, path))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }
}
