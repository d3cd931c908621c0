package id.percaya.listening.intake.arrival;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions")
class ArrivalResource {

    private final MentionRequests requests;
    private final StoredMentionUpgrades upgrades;
    private final Caller caller;
    private final Endpoint endpoint;

    ArrivalResource(
            MentionRequests requests,
            StoredMentionUpgrades upgrades,
            Caller caller,
            Endpoint endpoint) {
        this.requests = requests;
        this.upgrades = upgrades;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"analyst", "communications", "partner"})
    @Operation(
            summary = "Send mentions",
            description =
                    "1 to 500 mentions in a body of at most 1 MiB, also by hand. Each has an outcome of its own: a"
                            + " mention that is refused costs no other, and `faults` names its fields. A known mention"
                            + " is recognised as in files and counted once; a post of the provider itself is no"
                            + " mention; one whose textState is REMOVED is deleted. New mentions are matched at once,"
                            + " and alert rules are evaluated after the answer.")
    @APIResponse(
            responseCode = "200",
            description = "The outcome of each mention.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MentionResults.class)))
    public RestResponse<MentionResults> sendMentions(@Valid @NotNull NewMentions body) {
        upgrades.run(caller.tenant());
        MentionRequests.Answer answer = requests.answer(body);
        return endpoint.command(body, answer::take, answer::results);
    }
}
