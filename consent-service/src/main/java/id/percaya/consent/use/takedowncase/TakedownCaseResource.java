package id.percaya.consent.use.takedowncase;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.view.DueOrder;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Read only: consents and placements open and close cases, never a user.
@Path("/v1/withdrawals")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "withdrawals", description = "Ended consents, until every use under them has stopped.")
class TakedownCaseResource {

    private final TakedownCaseViews views;
    private final Endpoint endpoint;

    TakedownCaseResource(TakedownCaseViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "List withdrawals",
            description = "Earliest deadline first, or by `endedAt` with the newest first.")
    public RestResponse<Page<TakedownCaseDetails>> listWithdrawals(
            @BeanParam PageRequest page,
            @Valid @BeanParam WithdrawalFilter filter,
            @Parameter(description = "DUE: earliest deadline first. NEWEST: latest end first.")
                    @QueryParam("sort")
                    @DefaultValue("DUE")
                    DueOrder sort) {
        return endpoint.list(page, views.list(filter, sort));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("withdrawal")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get a withdrawal",
            description = "The outstanding and settled uses, and the deadline.")
    public RestResponse<TakedownCaseDetails> getWithdrawal(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get the history of a withdrawal",
            description = "Its events in order: what, when, by whom.")
    public RestResponse<HistoryPage> getWithdrawalHistory(@RestPath UUID id) {
        return endpoint.history(new TakedownCaseId(id).stream(), TakedownCaseEvent.TYPES);
    }
}
