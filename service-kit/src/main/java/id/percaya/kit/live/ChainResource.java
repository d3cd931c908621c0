package id.percaya.kit.live;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/chain")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "changes")
class ChainResource {

    private final ChainLog log;
    private final ChangeRoles roles;
    private final Caller caller;
    private final Endpoint endpoint;

    ChainResource(ChainLog log, ChangeRoles roles, Caller caller, Endpoint endpoint) {
        this.log = log;
        this.roles = roles;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{correlation}")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "analyst",
        "auditor",
        "partner",
        "tenant-admin"
    })
    @Operation(
            summary = "Show a causal chain",
            description =
                    "Returns the events of this service on one causal chain, oldest first, for aggregates that the caller may read. Events have ids only. The `correlation` is in each history and in `ce_correlationid`. The list is empty if this service knows nothing of the chain: a timeline merges the lists of all services.")
    public RestResponse<Page<ChainLink>> listChain(
            @RestPath UUID correlation, @BeanParam PageRequest page) {
        Tenant tenant = caller.tenant();
        Set<String> types = roles.typesFor(caller.roles());
        return endpoint.list(
                page,
                String.join(",", types),
                (after, limit) -> log.page(tenant, correlation, types, after, limit),
                ChainLink::key);
    }
}
