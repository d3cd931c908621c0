package id.percaya.consent.agreement.consent;

import id.percaya.kit.guard.Confidential;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The endpoints that end a consent early.
@Path("/v1/consents/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents")
class EndingResource {

    private final ConsentResponses answers;
    private final ConsentFactsReader facts;

    EndingResource(ConsentResponses answers, ConsentFactsReader facts) {
        this.answers = answers;
        this.facts = facts;
    }

    @POST
    @Path("withdraw")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Withdraw a consent",
            description =
                    "Possible at any time, without a reason and in any way: UU PDP"
                            + " 27/2022 art. 9 and 40. Published uses are ordered down."
                            + " Repeating it changes nothing. A consent that has ended otherwise"
                            + " can still be withdrawn. Refused: NOT_GIVEN when it was never"
                            + " signed; WITHDRAWER_NOT_ENTITLED when the withdrawer is not the"
                            + " signer, a guardian or the person come of age.")
    public RestResponse<ConsentDetails> withdrawConsent(
            @RestPath UUID id, @Valid @NotNull WithdrawConsentRequest body) {
        return answers.changed(
                new ConsentId(id), body, request -> facts.of(id, body, request.at()));
    }

    @POST
    @Path("void")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Declare a consent void",
            description =
                    "Use this when the consent never was one: UU PDP 27/2022 art."
                            + " 22(5). No decision relies on it, for any time, and published"
                            + " uses are ordered down. Repeating it changes nothing. Refused:"
                            + " NOT_GIVEN when it was never signed; ALREADY_OVER when it was"
                            + " withdrawn, entered in error, or erased before it was signed.")
    public RestResponse<ConsentDetails> voidConsent(
            @RestPath UUID id, @Valid @NotNull VoidConsentRequest body) {
        return answers.changed(new ConsentId(id), body, request -> body.command(request.at()));
    }

    @POST
    @Path("enter-in-error")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Mark a consent as entered in error",
            description =
                    "Use this when the record is a mistake. Nothing is deleted. The"
                            + " consent permits nothing, for any time, and published uses are"
                            + " ordered down. Repeating it changes nothing.")
    public RestResponse<ConsentDetails> enterConsentInError(@RestPath UUID id) {
        return answers.changed(
                new ConsentId(id), null, request -> new ConsentCommand.EnterInError(request.at()));
    }
}
