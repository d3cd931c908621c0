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

/// How a consent ends before its time.
@Path("/v1/consents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents")
class EndingResource {

    private final Consents consents;
    private final ConsentViews views;
    private final Facts facts;
    private final Endpoint endpoint;

    EndingResource(Consents consents, ConsentViews views, Facts facts, Endpoint endpoint) {
        this.consents = consents;
        this.views = views;
        this.facts = facts;
        this.endpoint = endpoint;
    }

    @POST
    @Path("withdraw")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description =
                    "Without a reason and however it came; a repeat changes nothing. What was published is ordered down. Refused is only who is neither the signer, nor a guardian, nor the person come of age: WITHDRAWER_NOT_ENTITLED.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The withdrawn consent.")
    public Response withdraw(@RestPath UUID id, @Valid @NotNull WithdrawConsentRequest body) {
        return command(id, body, asked -> facts.of(id, body, asked.at()));
    }

    @POST
    @Path("void")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "voidConsent",
            summary = "Record that it never was a consent",
            description =
                    "What was published under it is ordered down, and no decision rests on it, for any time.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The void consent.")
    public Response annul(@RestPath UUID id, @Valid @NotNull VoidConsentRequest body) {
        return command(id, body, asked -> body.command(asked.at()));
    }

    @POST
    @Path("enter-in-error")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "enterConsentInError",
            summary = "Record that it should never have been recorded",
            description = "Nothing is deleted; it permits nothing, for any time.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The consent entered in error.")
    public Response enterInError(@RestPath UUID id) {
        return command(id, null, asked -> new ConsentCommand.EnterInError(asked.at()));
    }

    private Response command(
            UUID id, @Nullable Object body, Function<Asked, ConsentCommand> command) {
        return endpoint.command(
                body,
                asked -> consents.handle(new ConsentId(id), command.apply(asked), asked.intent()),
                () -> views.details(id));
    }
}
