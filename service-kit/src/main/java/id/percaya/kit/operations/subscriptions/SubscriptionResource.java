package id.percaya.kit.operations.subscriptions;

import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/operations/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(
        name = "operations",
        description = "For the people who run Percaya. They see ids, types and counts only.")
class SubscriptionResource {

    static final String NAME = "^[a-z0-9][a-z0-9-]*$";

    private final SubscriptionOperations operations;
    private final SubscriptionControl orders;
    private final Endpoint endpoint;

    SubscriptionResource(
            SubscriptionOperations operations, SubscriptionControl orders, Endpoint endpoint) {
        this.operations = operations;
        this.orders = orders;
        this.endpoint = endpoint;
    }

    @GET
    @Operation(
            summary = "List subscriptions with their status",
            description = "Returns each shard of each subscription that was ever started.")
    public RestResponse<SubscriptionStatusPage> listSubscriptions() {
        return RestResponse.ok(
                new SubscriptionStatusPage(
                        operations.statuses().stream()
                                .map(SubscriptionStatusDetails::of)
                                .toList()));
    }

    @POST
    @Path("{name}/pause")
    @Operation(
            summary = "Pause a subscription",
            description =
                    "It stops within three seconds on every node. Repeating the order is harmless.")
    public RestResponse<OversightDetails> pauseSubscription(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> orders.pause(name, request.context()),
                        () -> orders.details(name));
        return SubscriptionControl.carryingOut(answer, () -> orders.carryOut(name));
    }

    @POST
    @Path("{name}/resume")
    @Operation(
            summary = "Resume a subscription",
            description = "It continues where it was paused. Repeating the order is harmless.")
    public RestResponse<OversightDetails> resumeSubscription(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> orders.resume(name, request.context()),
                        () -> orders.details(name));
        return SubscriptionControl.carryingOut(answer, () -> orders.carryOut(name));
    }
}
