package id.percaya.campaign.publishing.publication.affirming;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/halts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "halts")
class HeldPublicationResource {

    private final HeldPublicationViews views;
    private final HeldDecisions decisions;
    private final Endpoint endpoint;

    HeldPublicationResource(
            HeldPublicationViews views, HeldDecisions decisions, Endpoint endpoint) {
        this.views = views;
        this.decisions = decisions;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}/held")
    @RolesAllowed({"crisis-lead", "communications", "privacy-officer", "auditor"})
    @Operation(
            summary = "List what a halt holds",
            description =
                    "The publications that it held and that are still held, and those that a person has in hand"
                            + " and was asked not to post, also after it was lifted; the earliest due time first."
                            + " Each has all reasons that forbid it now.")
    public RestResponse<Page<HeldPublication>> listHeldPublications(
            @RestPath UUID id, @BeanParam PageRequest page) {
        return endpoint.list(
                page,
                "held " + id,
                (after, limit) -> views.page(id, after, limit),
                HeldPublicationViews::key);
    }

    @POST
    @Path("{id}/affirm")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Affirm publications that a halt held",
            description =
                    "Releases each of them, unless something still forbids it, such as this or another halt in"
                            + " force. What a person has in hand may be posted by this person then, until its grace is"
                            + " over. Each has an outcome of its own: one that is refused costs no other.")
    public RestResponse<HeldOutcomes> affirmHeldPublications(
            @RestPath UUID id, @Valid @NotNull DecideHeldRequest body) {
        return decided(id, body, context -> decisions.affirm(id, body, context));
    }

    @POST
    @Path("{id}/cancel-held")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Cancel publications that a halt held",
            description =
                    "Each has an outcome of its own, also while the halt is in force. What a person has in hand is"
                            + " refused with ALREADY_CLAIMED: this person confirms or denies it.")
    public RestResponse<HeldOutcomes> cancelHeldPublications(
            @RestPath UUID id, @Valid @NotNull DecideHeldRequest body) {
        return decided(id, body, context -> decisions.cancel(id, body, context));
    }

    private RestResponse<HeldOutcomes> decided(
            UUID halt, DecideHeldRequest body, Function<CommandContext, HeldOutcomes> decision) {
        AtomicReference<@Nullable HeldOutcomes> outcomes = new AtomicReference<>();
        return endpoint.command(
                body,
                request -> {
                    HeldOutcomes decided = decision.apply(request.context());
                    outcomes.set(decided);
                    return new Version(decided.version());
                },
                () -> Objects.requireNonNullElseGet(outcomes.get(), () -> decisions.none(halt)));
    }
}
