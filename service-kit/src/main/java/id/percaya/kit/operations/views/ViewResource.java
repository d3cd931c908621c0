package id.percaya.kit.operations.views;

import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.operations.subscriptions.SubscriptionControl;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/operations/views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(name = "operations")
class ViewResource {

    private static final String NAME = "^[a-z][a-z0-9_]*$";

    private final RebuildControl views;
    private final SubscriptionControl orders;
    private final Endpoint endpoint;
    private final Caller caller;
    private final ViewVerification verification;

    ViewResource(
            RebuildControl views,
            SubscriptionControl orders,
            Endpoint endpoint,
            Caller caller,
            ViewVerification verification) {
        this.views = views;
        this.orders = orders;
        this.endpoint = endpoint;
        this.caller = caller;
        this.verification = verification;
    }

    @GET
    @Operation(
            summary = "List subscribed views with their last rebuild",
            description = "Returns each view with the progress of its last rebuild.")
    public RestResponse<ViewPage> listViews() {
        return RestResponse.ok(new ViewPage(views.all()));
    }

    @POST
    @Path("{name}/rebuild")
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "false", parseValue = true)
    @Operation(
            summary = "Rebuild a view from the whole log",
            description =
                    "The present rows serve reads meanwhile. If a rebuild is running already, the"
                            + " response describes that one.")
    @APIResponseSchema(
            value = ViewDetails.class,
            responseCode = "202",
            responseDescription = "Started. The list of views shows its progress.")
    public RestResponse<ViewDetails> rebuildView(
            @RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> views.rebuild(name, request.context()),
                        () -> orders.details(name));
        return SubscriptionControl.answering(answer, () -> rebuilding(name));
    }

    @POST
    @Path("{name}/cancel-rebuild")
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "false", parseValue = true)
    @Operation(
            summary = "Cancel a rebuild",
            description = "The present rows stay. Without a running rebuild nothing happens.")
    public RestResponse<ViewDetails> cancelViewRebuild(
            @RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        request -> views.cancel(name, request.context()),
                        () -> orders.details(name));
        return SubscriptionControl.answering(answer, () -> cancelled(name));
    }

    @POST
    @Path("verify")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    @Operation(
            summary = "Compare every view with a replay of the log",
            description =
                    "Replays the whole log into temporary tables, in one snapshot with the views."
                            + " It changes nothing and blocks nobody.")
    public RestResponse<ViewsVerified> verifyViews() {
        return RestResponse.ok(verification.verify());
    }

    private RestResponse<ViewDetails> rebuilding(String name) {
        views.carryOutRebuild(name, caller.actor());
        return RestResponse.accepted(views.details(name));
    }

    private RestResponse<ViewDetails> cancelled(String name) {
        views.carryOutCancel(name);
        return RestResponse.ok(views.details(name));
    }
}
