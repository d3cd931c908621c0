package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/halts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "halts",
        description = "Halts: nothing in their scope is published until they are lifted.")
class HaltResource {

    private final Halts halts;
    private final HaltViews views;
    private final HaltTargets targets;
    private final CallWindow calls;
    private final Endpoint endpoint;

    HaltResource(
            Halts halts,
            HaltViews views,
            HaltTargets targets,
            CallWindow calls,
            Endpoint endpoint) {
        this.halts = halts;
        this.views = views;
        this.targets = targets;
        this.calls = calls;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Impose a halt",
            description =
                    "Once this call returns, no call to a channel begins for anything in the scope. Scheduled"
                            + " publications are held. Crisis statements are exempt.")
    public RestResponse<HaltDetails> imposeHalt(@Valid @NotNull ImposeHaltRequest body) {
        HaltId id = new HaltId(Ids.next());
        RestResponse<HaltDetails> imposed =
                endpoint.create(
                        id.value(),
                        body,
                        request -> impose(id, body, request),
                        () -> views.details(id.value()));
        calls.awaitClosed();
        return imposed;
    }

    private Version impose(HaltId id, ImposeHaltRequest body, RequestContext request) {
        List<Violation> faults = body.faults(targets, request.tenant());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return halts.handle(id, body.command(request.at()), request.context());
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Lift a halt",
            description =
                    "Publishes nothing. `GET /v1/halts/{id}/held` lists the publications that it held. A"
                            + " person must affirm or cancel each of them.")
    public RestResponse<HaltDetails> liftHalt(@RestPath UUID id) {
        return endpoint.command(
                request ->
                        halts.handle(new HaltId(id), new LiftHalt(request.at()), request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("halt")
    @RolesAllowed({"crisis-lead", "communications", "privacy-officer", "auditor"})
    @Operation(
            summary = "Show a halt",
            description = "Its scope, its cause and whether it is in force.")
    public RestResponse<HaltDetails> getHalt(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"crisis-lead", "communications", "privacy-officer", "auditor"})
    @Operation(
            summary = "List halts",
            description = "Newest first. `from` and `until` bound `imposedAt`.")
    public RestResponse<Page<HaltDetails>> listHalts(
            @BeanParam PageRequest page,
            @Valid @BeanParam HaltFilter filter,
            @BeanParam TimeSpan imposed) {
        return endpoint.list(page, views.list(filter, imposed));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"crisis-lead", "auditor"})
    @Operation(
            summary = "Show the history of a halt",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getHaltHistory(@RestPath UUID id) {
        return endpoint.history(new HaltId(id).stream(), HaltEvent.TYPES);
    }
}
