package id.percaya.crisis.safety.credential;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/credential-checks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "credential-checks", description = "What the registers say of practitioners.")
class CredentialCheckResource {

    private final CredentialChecks checks;
    private final CredentialCheckViews views;
    private final Crises crises;
    private final Endpoint endpoint;

    CredentialCheckResource(
            CredentialChecks checks, CredentialCheckViews views, Crises crises, Endpoint endpoint) {
        this.checks = checks;
        this.views = views;
        this.crises = crises;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            operationId = "recordCredentialCheck",
            summary = "Record a credential check",
            description =
                    "What the registers say of a practitioner for one procedure at one facility. The latest check counts.")
    @APIResponseSchema(
            value = CredentialCheckDetails.class,
            responseCode = "201",
            responseDescription = "The credential check, at its Location.")
    public Response recordCredentialCheck(@Valid @NotNull RecordCheckRequest body) {
        CredentialCheckId id = new CredentialCheckId(Ids.next());
        return endpoint.create(
                id.value(), body, asked -> check(id, body, asked), () -> views.details(id.value()));
    }

    private Version check(CredentialCheckId id, RecordCheckRequest body, RequestContext asked) {
        CrisisReference crisis = crises.belonging(asked.tenant(), new CrisisId(body.crisisId()));
        return checks.handle(
                id,
                new RecordCredentialCheck(body.check(crisis), asked.at()),
                crises.within(new CrisisId(body.crisisId()), asked.intent()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCredentialCheck",
            summary = "Show a credential check",
            description = "What was found, when, and where it can be seen again.")
    @APIResponseSchema(
            value = CredentialCheckDetails.class,
            responseCode = "200",
            responseDescription = "The credential check.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getCredentialCheckHistory",
            summary = "Show what happened to a credential check",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new CredentialCheckId(id).stream(), CredentialCheckEvent.TYPES);
    }
}
