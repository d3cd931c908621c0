package id.percaya.listening.counting.recount;

import id.percaya.kit.operations.Operators;
import id.percaya.kit.operations.OperatorsOnly;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.counting.bin.BinKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OperatorsOnly
@RolesAllowed("operator")
@Tag(name = "operations")
class CountingResource {

    private final Clock clock;
    private final Recounts recounts;
    private final CountingViews views;
    private final Operators operators;
    private final Endpoint endpoint;

    CountingResource(
            Clock clock,
            Recounts recounts,
            CountingViews views,
            Operators operators,
            Endpoint endpoint) {
        this.clock = clock;
        this.recounts = recounts;
        this.views = views;
        this.operators = operators;
        this.endpoint = endpoint;
    }

    @GET
    @Path("counting")
    @Operation(
            summary = "Show how far the counting is",
            description =
                    "Bins of five minutes are counted by Kafka Streams. While the broker is away, changes wait.")
    public RestResponse<CountingDetails> getCounting() {
        return endpoint.read(() -> views.details(operators.organisation()));
    }

    @POST
    @Path("recount")
    @Operation(
            summary = "Count again from the database",
            description =
                    "For all providers, after the state of the counting was lost. Live counting goes on"
                            + " meanwhile. 422 `RECOUNT_SPAN` for a time in the future or more than 35 days ago.")
    public RestResponse<CountingDetails> recount(@Valid @NotNull RecountRequest body) {
        Instant now = clock.instant();
        if (body.from().isAfter(now) || body.from().isBefore(now.minus(BinKey.KEPT))) {
            throw new Invalid("from", "RECOUNT_SPAN", "must be within the last 35 days");
        }
        return endpoint.command(
                body,
                request -> recounts.order(body.from(), request.context()),
                () -> views.details(operators.organisation()));
    }
}
