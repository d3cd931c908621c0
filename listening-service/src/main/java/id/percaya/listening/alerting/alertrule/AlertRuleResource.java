package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ActivateAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ArchiveAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.DraftAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.MuteAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ReviseAlertRule;
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

@Path("/v1/alert-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "alert-rules", description = "Rules that tell when it is too much.")
class AlertRuleResource {

    private final AlertRules rules;
    private final AlertRuleViews views;
    private final TermsCheck check;
    private final Endpoint endpoint;

    AlertRuleResource(AlertRules rules, AlertRuleViews views, TermsCheck check, Endpoint endpoint) {
        this.rules = rules;
        this.views = views;
        this.check = check;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("analyst")
    @Operation(
            summary = "Draft an alert rule",
            description =
                    "The rule watches monitors, each by itself. 422 with everything that is wrong: a field that"
                            + " the test does not take, a monitor that does not exist or is archived. A rule with"
                            + " SILENCE raises when the last mention of a monitor is too long ago; it takes neither"
                            + " windows, minimum, minimumAuthors nor hysteresis, for a mention ends its alerts.")
    public RestResponse<AlertRuleDetails> draftAlertRule(@Valid @NotNull AlertRuleRequest body) {
        AlertRuleId id = new AlertRuleId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> draft(id, body, request),
                () -> views.details(id.value()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Revise an alert rule",
            description =
                    "Makes a new version in the same state. Alerts keep the version that raised them.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<AlertRuleDetails> reviseAlertRule(
            @RestPath UUID id, @Valid @NotNull AlertRuleRequest body) {
        return endpoint.command(
                body, request -> revise(id, body, request), () -> views.details(id));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Activate an alert rule",
            description =
                    "Takes effect with the next import. Windows are measured in event time and must end"
                            + " within the 7 days before the import. SILENCE takes effect at once, also for a"
                            + " silence that began before.")
    public RestResponse<AlertRuleDetails> activateAlertRule(@RestPath UUID id) {
        return command(id, new ActivateAlertRule());
    }

    @POST
    @Path("{id}/mute")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Mute an alert rule",
            description = "Raises and escalates no alerts until it is activated again.")
    public RestResponse<AlertRuleDetails> muteAlertRule(@RestPath UUID id) {
        return command(id, new MuteAlertRule());
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed("analyst")
    @Operation(
            summary = "Archive an alert rule",
            description = "Cannot be undone. Its alerts stay.")
    public RestResponse<AlertRuleDetails> archiveAlertRule(@RestPath UUID id) {
        return command(id, new ArchiveAlertRule());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("alert-rule")
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(summary = "Show an alert rule", description = "Terms and state.")
    public RestResponse<AlertRuleDetails> getAlertRule(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(summary = "List alert rules", description = "Newest first.")
    public RestResponse<Page<AlertRuleDetails>> listAlertRules(
            @BeanParam PageRequest page, @Valid @BeanParam AlertRuleFilter filter) {
        return endpoint.list(page, views.list(filter));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            summary = "Show the history of an alert rule",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getAlertRuleHistory(@RestPath UUID id) {
        return endpoint.history(new AlertRuleId(id).stream(), AlertRuleEvent.TYPES);
    }

    /// That there is no such rule is told before what is wrong with the body.
    private Version revise(UUID id, AlertRuleRequest body, RequestContext request) {
        AlertRuleDetails now = views.details(id);
        return rules.handle(
                new AlertRuleId(now.id()),
                new ReviseAlertRule(check.terms(body)),
                request.context());
    }

    private Version draft(AlertRuleId id, AlertRuleRequest body, RequestContext request) {
        return rules.handle(id, new DraftAlertRule(check.terms(body)), request.context());
    }

    private RestResponse<AlertRuleDetails> command(UUID id, AlertRuleCommand command) {
        return endpoint.command(
                request -> rules.handle(new AlertRuleId(id), command, request.context()),
                () -> views.details(id));
    }
}
