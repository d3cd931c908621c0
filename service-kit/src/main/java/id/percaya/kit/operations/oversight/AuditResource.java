package id.percaya.kit.operations.oversight;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/operations/audit")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@Tag(name = "operations")
class AuditResource {

    private final AuditViews audit;
    private final Endpoint endpoint;

    AuditResource(AuditViews audit, Endpoint endpoint) {
        this.audit = audit;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"operator", "auditor"})
    @Operation(
            summary = "List operator orders",
            description =
                    "Returns the orders with operator and time, newest first. Available to operators"
                            + " and to the auditors of their organisation.")
    public RestResponse<Page<AuditEntry>> listOperatorOrders(@BeanParam PageRequest page) {
        return endpoint.list(page, audit.list());
    }
}
