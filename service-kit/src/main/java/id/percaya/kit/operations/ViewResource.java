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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/operations/views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(name = "operations")
class ViewResource {

    private static final String NAME = "^[a-z][a-z0-9_]*$";
    private static final int OK = 200;

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
            operationId = "listViews",
            summary = "Show the subscribed views and their rebuilds",
            description = "Of each the last rebuild, with how far it is.")
    @APIResponseSchema(
            value = ViewPage.class,
            responseCode = "200",
            responseDescription = "All of them.")
    public Response list() {
        return Response.ok(new ViewPage(views.all())).build();
    }

    @POST
    @Path("{name}/rebuild")
    @Operation(
            operationId = "rebuildView",
            summary = "Build a view anew from the whole log",
            description =
                    "Its present rows serve meanwhile. While a rebuild goes on, that one is"
                            + " answered.")
    @APIResponseSchema(
            value = ViewDetails.class,
            responseCode = "202",
            responseDescription = "It goes on; the list of views tells how far it is.")
    public Response rebuild(@RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        Response answer =
                endpoint.command(
                        null,
                        asked -> views.rebuild(name, asked.intent()),
                        () -> orders.details(name));
        if (answer.getStatus() != OK) {
            return answer;
        }
        views.carryOutRebuild(name, caller.actor());
        return Response.accepted(views.details(name)).build();
    }

    @POST
    @Path("{name}/cancel-rebuild")
    @Operation(
            operationId = "cancelViewRebuild",
            summary = "Take a rebuild back",
            description = "What serves is not touched; without a rebuild nothing happens.")
    @APIResponseSchema(
            value = ViewDetails.class,
            responseCode = "200",
            responseDescription = "The view.")
    public Response cancel(@RestPath @Size(max = 40) @Pattern(regexp = NAME) String name) {
        Response answer =
                endpoint.command(
                        null,
                        asked -> views.cancel(name, asked.intent()),
                        () -> orders.details(name));
        if (answer.getStatus() != OK) {
            return answer;
        }
        views.carryOutCancel(name);
        return Response.ok(views.details(name)).build();
    }

    @POST
    @Path("verify")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    @Operation(
            operationId = "verifyViews",
            summary = "Compare every view with what the log makes of it",
            description =
                    "Replays the whole log into temporary tables, in one snapshot with the views;"
                            + " nothing is changed and nobody waits.")
    @APIResponseSchema(
            value = ViewsVerified.class,
            responseCode = "200",
            responseDescription = "Equal or not, table by table.")
    public Response verify() {
        return Response.ok(verification.verify()).build();
    }
}
