package id.percaya.consent.use.takedowncase;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Nobody opens or closes a case by hand: consents end, and placements come down.
@Path("/v1/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "withdrawals",
        description = "Consents that have ended, until nothing that rests on them is left.")
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
            operationId = "listWithdrawals",
            summary = "List withdrawals",
            description = "The one that is due next first; in one state, or due before, if asked.")
    @APIResponseSchema(
            value = TakedownCasePage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "What they are now.") @QueryParam("state")
                    @Nullable TakedownCaseState state,
            @Parameter(description = "Only those that are due earlier than this.")
                    @QueryParam("dueBefore")
                    @Nullable Instant dueBefore) {
        TakedownCaseViews.Filter filter = new TakedownCaseViews.Filter(state, dueBefore);
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                TakedownCaseDetails::key);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "getWithdrawal",
            summary = "Show a withdrawal",
            description = "What is still there, what is not, and until when it has to be down.")
    @APIResponseSchema(
            value = TakedownCaseDetails.class,
            responseCode = "200",
            responseDescription = "The withdrawal.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "getWithdrawalHistory",
            summary = "Show what happened to a withdrawal",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new TakedownCaseId(id).stream(), TakedownCaseEvent.TYPES);
    }
}
