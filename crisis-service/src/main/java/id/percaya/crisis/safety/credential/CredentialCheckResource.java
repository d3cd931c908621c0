package id.percaya.crisis.safety.credential;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/credential-checks")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "credential-checks", description = "Checks of practitioners in the public registers.")
class CredentialCheckResource {

    private final CredentialChecks checks;
    private final CredentialCheckViews views;
    private final Crises crises;
    private final CrisisViews origins;
    private final Endpoint endpoint;

    CredentialCheckResource(
            CredentialChecks checks,
            CredentialCheckViews views,
            Crises crises,
            CrisisViews origins,
            Endpoint endpoint) {
        this.checks = checks;
        this.views = views;
        this.crises = crises;
        this.origins = origins;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Record a credential check",
            description =
                    "Records the result for one practitioner, procedure and facility. The latest"
                            + " check counts, for 30 days. VERIFIED names the numbers, the clinical"
                            + " privilege and the validity. Refused with everything that is"
                            + " missing: CHECKED_IN_THE_FUTURE, VERIFIED_WITHOUT_NUMBERS,"
                            + " VERIFIED_WITHOUT_PRIVILEGE, VERIFIED_WITHOUT_VALIDITY,"
                            + " VERIFIED_AFTER_VALIDITY.")
    public RestResponse<CredentialCheckDetails> recordCredentialCheck(
            @Valid @NotNull RecordCheckRequest body) {
        CredentialCheckId id = new CredentialCheckId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                () -> origins.find(body.crisisId()),
                request -> check(id, body, request),
                () -> views.details(id.value()));
    }

    private Version check(CredentialCheckId id, RecordCheckRequest body, RequestContext request) {
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(body.crisisId()));
        return checks.handle(
                id,
                new RecordCredentialCheck(body.check(crisis), request.at()),
                crises.correlated(new CrisisId(body.crisisId()), request.context()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("credential-check")
    @Operation(summary = "Show a credential check", description = "Its result, time and evidence.")
    public RestResponse<CredentialCheckDetails> getCredentialCheck(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List credential checks",
            description = "Latest check first. `from` and `until` bound `checkedAt`.")
    public RestResponse<Page<CredentialCheckDetails>> listCredentialChecks(
            @BeanParam PageRequest page,
            @Valid @BeanParam CredentialCheckFilter filter,
            @BeanParam TimeSpan checked) {
        return endpoint.list(page, views.list(filter, checked));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a credential check",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getCredentialCheckHistory(@RestPath UUID id) {
        return endpoint.history(new CredentialCheckId(id).stream(), CredentialCheckEvent.TYPES);
    }
}
