package id.percaya.consent.use.ledger;

import id.percaya.eventstore.View;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.PageAsOf;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/subjects")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "ledger", description = "Where a person is shown, and under which consents.")
class LedgerResource {

    private final LedgerViews ledgers;
    private final View<Object> view;
    private final Endpoint endpoint;

    LedgerResource(LedgerViews ledgers, View<Object> view, Endpoint endpoint) {
        this.ledgers = ledgers;
        this.view = view;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}/ledger")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get the ledger of a person",
            description =
                    "Every placement that shows the person, newest first, with the consents it relies"
                            + " on and their current state. The view lags slightly: see `asOf`.")
    public RestResponse<PageAsOf<LedgerEntry>> getSubjectLedger(
            @BeanParam PageRequest page, @RestPath UUID id) {
        return endpoint.list(
                view,
                page,
                id.toString(),
                (after, limit) -> ledgers.of(id, after, limit),
                LedgerEntry::key);
    }
}
