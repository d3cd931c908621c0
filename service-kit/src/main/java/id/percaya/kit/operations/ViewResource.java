package id.percaya.kit.operations;

import id.percaya.kit.openapi.OpenApiFilter;
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
            summary = "Show the subscribed views and their rebuilds",
            description = "Of each the last rebuild, with how far it is.")
    public RestResponse<ViewPage> listViews() {
        return RestResponse.ok(new ViewPage(views.all()));
    }

    @POST
    @Path("{name}/rebuild")
    @Operation(
            summary = "Build a view anew from the whole log",
            description =
                    "Its present rows serve meanwhile. While a rebuild goes on, that one is"
                            + " answered.")
    @APIResponseSchema(
            value = ViewDetails.class,
            responseCode = "202",
            responseDescription = "Started. The list of views shows its progress.")
    public RestResponse<ViewDetails> rebuildView(
            @RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        asked -> views.rebuild(name, asked.intent()), () -> orders.details(name));
        return SubscriptionControl.answering(answer, () -> rebuilding(name));
    }

    @POST
    @Path("{name}/cancel-rebuild")
    @Operation(
            summary = "Take a rebuild back",
            description = "What serves is not touched; without a rebuild nothing happens.")
    public RestResponse<ViewDetails> cancelViewRebuild(
            @RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        RestResponse<OversightDetails> answer =
                endpoint.command(
                        asked -> views.cancel(name, asked.intent()), () -> orders.details(name));
        return SubscriptionControl.answering(answer, () -> cancelled(name));
    }

    @POST
    @Path("verify")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    @Operation(
            summary = "Compare every view with what the log makes of it",
            description =
                    "Replays the whole log into temporary tables, in one snapshot with the views;"
                            + " nothing is changed and nobody waits.")
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
