package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.matching.monitor.MonitorCommand.ActivateMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ArchiveMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.DraftMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.PauseMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ReviseMonitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/monitors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "monitors", description = "Stored queries that pick the mentions of a facility.")
class MonitorResource {

    private final Monitors monitors;
    private final MonitorViews views;
    private final Endpoint endpoint;

    MonitorResource(Monitors monitors, MonitorViews views, Endpoint endpoint) {
        this.monitors = monitors;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("analyst")
    @Operation(
            summary = "Draft a monitor",
            description =
                    "Returns the query in normalised form. 422 with the position if the query is invalid,"
                            + " for example if it mixes AND and OR without parentheses or has only negated terms.")
    public RestResponse<MonitorDetails> draftMonitor(@Valid @NotNull MonitorRequest body) {
        MonitorId id = new MonitorId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> handle(id, new DraftMonitor(body.definition()), request),
                () -> views.details(id.value()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Revise a monitor",
            description =
                    "Changes a draft or a paused monitor. Activate it to apply the new query.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<MonitorDetails> reviseMonitor(
            @RestPath UUID id, @Valid @NotNull MonitorRequest body) {
        return endpoint.command(
                body,
                request -> handle(new MonitorId(id), new ReviseMonitor(body.definition()), request),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Activate a monitor",
            description =
                    "From now on imports are matched against it. A backfill matches the stored mentions"
                            + " shortly after; appliedVersion shows when it is done. The backfill raises no alert.")
    public RestResponse<MonitorDetails> activateMonitor(@RestPath UUID id) {
        return command(id, new ActivateMonitor());
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Pause a monitor",
            description =
                    "Its matches stay. Mentions that arrive while it is paused are matched on activation.")
    public RestResponse<MonitorDetails> pauseMonitor(@RestPath UUID id) {
        return command(id, new PauseMonitor());
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed("analyst")
    @Operation(summary = "Archive a monitor", description = "Cannot be undone. Its matches stay.")
    public RestResponse<MonitorDetails> archiveMonitor(@RestPath UUID id) {
        return command(id, new ArchiveMonitor());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("monitor")
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show a monitor",
            description = "Query, state and the version that was applied to stored mentions.")
    public RestResponse<MonitorDetails> getMonitor(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(summary = "List monitors", description = "Newest first.")
    public RestResponse<Page<MonitorDetails>> listMonitors(
            @BeanParam PageRequest page, @Valid @BeanParam MonitorFilter filter) {
        return endpoint.list(page, views.list(filter));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            summary = "Show the history of a monitor",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getMonitorHistory(@RestPath UUID id) {
        return endpoint.history(new MonitorId(id).stream(), MonitorEvent.TYPES);
    }

    private RestResponse<MonitorDetails> command(UUID id, MonitorCommand command) {
        return endpoint.command(
                request -> handle(new MonitorId(id), command, request), () -> views.details(id));
    }

    private Version handle(MonitorId id, MonitorCommand command, RequestContext request) {
        return monitors.handle(id, command, request.context());
    }
}
