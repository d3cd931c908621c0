package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.AcknowledgeTakedown;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedownAgain;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Outcomes that users report for placements that no channel confirms.
@Path("/v1/placements")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "placements")
class TakedownResource {

    private final Placements placements;
    private final PlacementViews views;
    private final Endpoint endpoint;

    TakedownResource(Placements placements, PlacementViews views, Endpoint endpoint) {
        this.placements = placements;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @Path("{id}/acknowledge-takedown")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Confirm that a placement was taken down",
            description =
                    "With or without an order. Refused as ALREADY_IRRECOVERABLE. A repeat changes"
                            + " nothing.")
    public RestResponse<PlacementDetails> acknowledgeTakedown(@RestPath UUID id) {
        return command(id, null, request -> new AcknowledgeTakedown(request.at()));
    }

    @POST
    @Path("{id}/fail-takedown")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Report a failed takedown",
            description =
                    "The takedown can be ordered again or confirmed later. Refused as NOT_ORDERED,"
                            + " ALREADY_TAKEN_DOWN, ALREADY_IRRECOVERABLE.")
    public RestResponse<PlacementDetails> failTakedown(
            @RestPath UUID id, @Valid @NotNull FailTakedownRequest body) {
        return command(id, body, request -> body.command(request.at()));
    }

    @POST
    @Path("{id}/order-takedown-again")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Order a takedown again",
            description =
                    "After a failure; the deadline does not change. Refused as NOT_ORDERED,"
                            + " ALREADY_TAKEN_DOWN, ALREADY_IRRECOVERABLE.")
    public RestResponse<PlacementDetails> orderTakedownAgain(@RestPath UUID id) {
        return command(id, null, request -> new OrderTakedownAgain(request.at()));
    }

    @POST
    @Path("{id}/declare-irrecoverable")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Declare that a placement cannot be taken back",
            description =
                    "Because it was printed, shared or broadcast. Refused as ALREADY_TAKEN_DOWN, and"
                            + " as ALREADY_IRRECOVERABLE if declared for another reason.")
    public RestResponse<PlacementDetails> declareIrrecoverable(
            @RestPath UUID id, @Valid @NotNull DeclareIrrecoverableRequest body) {
        return command(id, body, request -> body.command(request.at()));
    }

    private RestResponse<PlacementDetails> command(
            UUID id, @Nullable Object body, Function<RequestContext, PlacementCommand> command) {
        return endpoint.command(
                body,
                request ->
                        placements.handle(
                                new PlacementId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
