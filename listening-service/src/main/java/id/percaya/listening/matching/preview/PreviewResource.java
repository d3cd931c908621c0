package id.percaya.listening.matching.preview;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import id.percaya.listening.matching.monitor.QueryText;
import id.percaya.listening.matching.query.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/monitors/preview")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "monitors")
class PreviewResource {

    private final Previews previews;
    private final Caller caller;
    private final Endpoint endpoint;

    PreviewResource(Previews previews, Caller caller, Endpoint endpoint) {
        this.previews = previews;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("analyst")
    @Operation(
            summary = "Try a query",
            description =
                    "Counts the mentions of the last 30 days that the query picks, in all and by term, and"
                            + " shows ten of them. Nothing is stored. Of more than 10,000 mentions an even"
                            + " sample is judged and the counts are estimates. Warns of terms that more than"
                            + " half of the mentions have. 422 as for a monitor if the query is invalid.")
    public RestResponse<MonitorPreview> previewMonitor(@Valid @NotNull PreviewRequest body) {
        Query query = QueryText.parsed(body.query());
        return endpoint.answer(() -> previews.of(caller.tenant(), query));
    }
}
