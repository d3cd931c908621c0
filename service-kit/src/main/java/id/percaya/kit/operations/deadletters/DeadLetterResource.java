package id.percaya.kit.operations.deadletters;

import id.percaya.kit.deadletter.DeadLetterStatus;
import id.percaya.kit.deadletter.DeadLetterViews;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.operations.subscriptions.SubscriptionControl;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/operations/dead-letters")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(name = "operations")
class DeadLetterResource {

    private final DeadLetterViews views;
    private final DeadLetterControl orders;
    private final Endpoint endpoint;

    DeadLetterResource(DeadLetterViews views, DeadLetterControl orders, Endpoint endpoint) {
        this.views = views;
        this.orders = orders;
        this.endpoint = endpoint;
    }

    @GET
    @Operation(
            summary = "List dead letters",
            description =
                    "Returns records of other services that could not be processed, newest first, without their content.")
    public RestResponse<Page<DeadLetterDetails>> listDeadLetters(
            @BeanParam PageRequest page,
            @Parameter(description = "Only letters with this status.") @QueryParam("status")
                    @Nullable DeadLetterStatus status) {
        return endpoint.list(
                page,
                String.valueOf(status),
                (after, limit) ->
                        views
                                .page(status, after == null ? null : UUID.fromString(after), limit)
                                .stream()
                                .map(DeadLetterDetails::of)
                                .toList(),
                DeadLetterDetails::key);
    }

    @GET
    @Path("{letter}")
    @Operation(
            summary = "Show a dead letter",
            description = "Returns where it came from and why it failed, never its content.")
    public RestResponse<DeadLetterDetails> getDeadLetter(@RestPath UUID letter) {
        return RestResponse.ok(orders.details(letter));
    }

    @POST
    @Path("{letter}/take-in")
    @Operation(
            summary = "Take in a dead letter",
            description =
                    "Processes the record now, also if a later version of its stream has been processed. If it fails again, it stays open with the new reason. Refused with ALREADY_SETTLED if it was taken in or discarded before.")
    public RestResponse<DeadLetterDetails> takeInDeadLetter(@RestPath UUID letter) {
        RestResponse<OversightDetails> recorded =
                endpoint.command(
                        request -> orders.orderTakingIn(letter, request.context()),
                        () -> orders.orders(letter));
        return SubscriptionControl.answering(
                recorded,
                () -> {
                    orders.takeIn(letter);
                    return RestResponse.ok(orders.details(letter));
                });
    }

    @POST
    @Path("{letter}/discard")
    @Operation(
            summary = "Discard a dead letter",
            description =
                    "The record never takes effect here, and its content is deleted. Refused with ALREADY_SETTLED if it was taken in or discarded before.")
    public RestResponse<DeadLetterDetails> discardDeadLetter(
            @RestPath UUID letter, @Valid @NotNull DiscardDeadLetterRequest body) {
        RestResponse<OversightDetails> recorded =
                endpoint.command(
                        body,
                        request -> orders.orderDiscarding(letter, body.reason(), request.context()),
                        () -> orders.orders(letter));
        return SubscriptionControl.answering(
                recorded,
                () -> {
                    orders.discard(letter);
                    return RestResponse.ok(orders.details(letter));
                });
    }
}
