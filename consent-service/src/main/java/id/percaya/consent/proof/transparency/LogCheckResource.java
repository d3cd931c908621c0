package id.percaya.consent.proof.transparency;

import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/log/verify")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "log")
class LogCheckResource {

    private final LogCheck check;
    private final Caller caller;

    LogCheckResource(LogCheck check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("auditor")
    @Operation(
            summary = "Verify the transparency log",
            description =
                    "Recomputes each leaf of the provider from its event and salt, recomputes every"
                            + " node of the tree, and checks the last signed tree head. Names the"
                            + " first leaf that does not match. Changes nothing.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public RestResponse<LogVerified> verifyLog() {
        return RestResponse.ok(check.verify(caller.tenant()));
    }
}
