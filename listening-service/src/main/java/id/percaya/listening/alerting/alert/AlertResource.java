package id.percaya.listening.alerting.alert;

import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alerting.alert.AlertCommand.SnoozeAlert;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "alerts", description = "Findings of the rules, each with its evidence.")
class AlertResource {

    private final Alerts alerts;
    private final AlertViews views;
    private final Endpoint endpoint;

    AlertResource(Alerts alerts, AlertViews views, Endpoint endpoint) {
        this.alerts = alerts;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed({"analyst", "communications", "crisis-lead"})
    @Operation(
            summary = "Acknowledge an alert",
            description =
                    "Confirms that somebody has seen the alert. An escalation needs a new acknowledgement.")
    public RestResponse<AlertDetails> acknowledgeAlert(@RestPath UUID id) {
        return command(id, request -> new AcknowledgeAlert(request.at()));
    }

    @POST
    @Path("{id}/snooze")
    @RolesAllowed({"analyst", "communications", "crisis-lead"})
    @Operation(
            summary = "Snooze an alert",
            description =
                    "Puts it off until an instant, at most 7 days ahead. It wakes earlier when it becomes more"
                            + " severe. An alert that ends by itself does so while it sleeps, too.")
    public RestResponse<AlertDetails> snoozeAlert(
            @RestPath UUID id, @Valid @NotNull SnoozeRequest body) {
        return endpoint.command(
                body,
                request ->
                        alerts.handle(
                                new AlertId(id),
                                new SnoozeAlert(body.until(request.at()), request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/resolve")
    @RolesAllowed({"analyst", "communications", "crisis-lead"})
    @Operation(
            summary = "Resolve an alert",
            description =
                    "Cannot be undone. Mentions that were stored before count no more for this rule, unless"
                            + " the severity is higher with them. A silence raises no other alert until the monitor is"
                            + " heard again.")
    public RestResponse<AlertDetails> resolveAlert(@RestPath UUID id) {
        return command(id, request -> new ResolveAlert(request.at()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("alert")
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "partner"})
    @Operation(
            summary = "Show an alert",
            description =
                    "The alert with its evidence, and why it was raised. topTerms are read from the texts that"
                            + " are stored now.")
    public RestResponse<AlertDetails> getAlert(@RestPath UUID id) {
        return endpoint.read(() -> views.detailsWithTerms(id));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor", "partner"})
    @Operation(
            summary = "List alerts",
            description = "Newest first. `from` and `until` bound `raisedAt`.")
    public RestResponse<Page<AlertDetails>> listAlerts(
            @BeanParam PageRequest page,
            @Valid @BeanParam AlertFilter filter,
            @BeanParam TimeSpan raised) {
        return endpoint.list(page, views.list(filter, raised));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show the history of an alert",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getAlertHistory(@RestPath UUID id) {
        return endpoint.history(new AlertId(id).stream(), AlertEvent.TYPES);
    }

    private RestResponse<AlertDetails> command(
            UUID id, Function<RequestContext, AlertCommand> command) {
        return endpoint.command(
                request ->
                        alerts.handle(new AlertId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
