package id.percaya.kit.webhooks.delivery;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/webhook-subscriptions/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhook-subscriptions")
class DeliveryResource {

    private final DeliveryViews views;
    private final Endpoint endpoint;

    DeliveryResource(DeliveryViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"tenant-admin", "partner"})
    @Operation(
            summary = "List the deliveries of a webhook subscription",
            description =
                    "Newest first, each with the status of every answer. Finished ones are kept for 30 days.")
    public RestResponse<Page<DeliveryDetails>> listWebhookDeliveries(
            @RestPath UUID id,
            @Parameter(description = "Only deliveries in this state.") @QueryParam("state")
                    @Nullable DeliveryState state,
            @BeanParam PageRequest page) {
        return endpoint.list(
                page,
                "state=" + state,
                (after, limit) -> views.page(id, state, after, limit),
                each -> Long.toString(each.key()));
    }
}
