package id.percaya.consent.consent;

import id.percaya.kit.Asked;
import id.percaya.kit.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// From the filled form to the signature.
@Path("/v1/consents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents")
class SigningResource {

    private final Consents consents;
    private final ConsentViews views;
    private final Facts facts;
    private final Endpoint endpoint;

    SigningResource(Consents consents, ConsentViews views, Facts facts, Endpoint endpoint) {
        this.consents = consents;
        this.views = views;
        this.facts = facts;
        this.endpoint = endpoint;
    }

    @POST
    @Path("offer")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "offerConsent",
            summary = "Put a filled form before the person",
            description = "It can then be given or refused. A repeat changes nothing.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The offered consent.")
    public Response offer(@RestPath UUID id) {
        return command(id, null, asked -> new ConsentCommand.OfferConsent(asked.at()));
    }

    @POST
    @Path("give")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "giveConsent",
            summary = "Record the signature",
            description =
                    "Refused with every defect named: EVIDENCE_MISSING, SIGNED_IN_FUTURE, SIGNED_BEFORE_FILLED, CARE_CONDITIONAL, GRANT_ENDED, SIGNER_NOT_THE_SUBJECT, GUARDIAN_REQUIRED, SUBSTITUTE_REQUIRED, SUBSTITUTE_UNKNOWN, NEARER_SUBSTITUTE, AUTHORITY_MISSING, ASSENT_MISSING, BEYOND_18TH_BIRTHDAY.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The consent, which permits from now on.")
    public Response give(@RestPath UUID id, @Valid @NotNull GiveConsentRequest body) {
        return command(id, body, asked -> facts.of(id, body, asked.at()));
    }

    @POST
    @Path("refuse")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "refuseConsent",
            summary = "Record that the person said no",
            description =
                    "It has no consequence but that nothing is permitted. A repeat changes nothing.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The refused consent.")
    public Response refuse(@RestPath UUID id) {
        return command(id, null, asked -> new ConsentCommand.RefuseConsent(asked.at()));
    }

    private Response command(
            UUID id, @Nullable Object body, Function<Asked, ConsentCommand> command) {
        return endpoint.command(
                body,
                asked -> consents.handle(new ConsentId(id), command.apply(asked), asked.intent()),
                () -> views.details(id));
    }
}
