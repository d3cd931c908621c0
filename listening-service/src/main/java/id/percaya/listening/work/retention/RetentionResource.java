package id.percaya.listening.work.retention;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/settings/retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "settings")
class RetentionResource {

    private final Retentions retentions;
    private final RetentionViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    RetentionResource(
            Retentions retentions, RetentionViews views, Caller caller, Endpoint endpoint) {
        this.retentions = retentions;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @PUT
    @RolesAllowed({"privacy-officer", "tenant-admin"})
    @Operation(
            summary = "Choose how long texts and authors are kept",
            description =
                    "From 35 days, which alerts look back, to 3,650 after a mention was first stored. Then its"
                            + " text, address and author are erased for good; all counts stay. A longer time"
                            + " brings nothing back.")
    public RestResponse<RetentionDetails> chooseRetention(@Valid @NotNull RetentionRequest body) {
        return endpoint.command(
                body,
                request -> retentions.choose(body.days(), request.context()),
                () -> views.of(caller.tenant()));
    }

    @GET
    @RolesAllowed({"privacy-officer", "tenant-admin", "analyst", "auditor"})
    @Operation(
            summary = "Show how long texts and authors are kept",
            description = "400 days until something is chosen.")
    public RestResponse<RetentionDetails> getRetention() {
        return endpoint.read(() -> views.of(caller.tenant()));
    }
}
