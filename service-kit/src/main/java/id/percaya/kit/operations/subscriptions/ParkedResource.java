package id.percaya.kit.operations.subscriptions;

import static id.percaya.kit.operations.subscriptions.SubscriptionResource.NAME;

import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/v1/operations/parked")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(name = "operations")
class ParkedResource {

    private final SubscriptionOperations operations;
    private final SubscriptionControl orders;
    private final Endpoint endpoint;

    ParkedResource(
            SubscriptionOperations operations, SubscriptionControl orders, Endpoint endpoint) {
        this.operations = operations;
        this.orders = orders;
        this.endpoint = endpoint;
    }

    @GET
    @Operation(
            summary = "List parked events",
            description =
                    "Sorted by subscription, stream and version; optionally of one subscription.")
    public RestResponse<Page<ParkedDetails>> listParkedEvents(
            @BeanParam PageRequest page,
            @Parameter(description = "Name of the subscription.")
                    @QueryParam("subscription")
                    @Size(max = 100) @Pattern(regexp = NAME) @Nullable String subscription) {
        return endpoint.list(
                page,
                String.valueOf(subscription),
                (after, limit) ->
                        operations.parked(subscription, after, limit).stream()
                                .map(ParkedDetails::of)
                                .toList(),
                ParkedDetails::key);
    }

    @GET
    @Path("{subscription}/{streamId}")
    @Operation(
            summary = "Show the parked events of a stream",
            description =
                    "Returns the number of parked events and the first hundred. The first one blocks"
                            + " the others.")
    public RestResponse<ParkedStreamDetails> getParkedStream(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String subscription,
            @RestPath UUID streamId) {
        return RestResponse.ok(ParkedStreamDetails.of(orders.parked(subscription, streamId)));
    }

    @POST
    @Path("{subscription}/{streamId}/retry")
    @Operation(
            summary = "Retry a parked stream",
            description =
                    "Processes the parked events in order until one fails. Starts within about a"
                            + " second.")
    public RestResponse<OversightDetails> retryParkedStream(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String subscription,
            @RestPath UUID streamId) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> orders.retry(subscription, streamId, request.context()),
                        () -> orders.details(subscription));
        return SubscriptionControl.carryingOut(
                answer, () -> operations.retry(subscription, streamId));
    }

    @POST
    @Path("{subscription}/retry")
    @Operation(
            summary = "Retry all parked streams",
            description =
                    "Retries each parked stream of the subscription, as if each were ordered alone.")
    public RestResponse<OversightDetails> retryParkedStreams(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String subscription) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> orders.retryAll(subscription, request.context()),
                        () -> orders.details(subscription));
        return SubscriptionControl.carryingOut(answer, () -> operations.retryAll(subscription));
    }

    @POST
    @Path("{subscription}/{streamId}/{version}/discard")
    @Operation(
            summary = "Discard a parked event",
            description =
                    "The subscription skips the event and processes those behind it. Refused with"
                            + " NOT_IN_THE_WAY unless the event is the first parked one of its"
                            + " stream.")
    public RestResponse<OversightDetails> discardParkedEvent(
            @RestPath @Size(max = 100) @Pattern(regexp = NAME) String subscription,
            @RestPath UUID streamId,
            @RestPath @Min(1) @Max(1_000_000) int version,
            @Valid @NotNull DiscardRequest body) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        body,
                        request ->
                                orders.discard(
                                        subscription,
                                        streamId,
                                        version,
                                        body.reason(),
                                        request.context()),
                        () -> orders.details(subscription));
        return SubscriptionControl.carryingOut(
                answer, () -> operations.discard(subscription, streamId, version));
    }
}
