package id.percaya.listening.figures;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "figures", description = "Number, reach and sentiment of mentions.")
class FiguresResource {

    private static final Duration MAX_SPAN = Duration.ofDays(400);

    private final FigureViews views;
    private final Endpoint endpoint;

    FiguresResource(FigureViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show the figures of a time span",
            description =
                    "reachSocial = sum of followers × f over the accounts of each day: f is 0.15 up to 100,000"
                            + " followers, 0.06 from 10 million on, and linear in their logarithm between; an account"
                            + " counts once a day, with its highest follower count of that day; a post without an"
                            + " account counts on its own. reachNonSocial = sum over each day's unique domains of"
                            + " monthly visits / 30 × visibility, as stated under /v1/site-visits for the domain or one"
                            + " above it, otherwise 30,000 and 0.1. Days are those of Asia/Jakarta. netSentiment = (positive −"
                            + " negative) / (positive + negative); netSentimentAll divides by (positive +"
                            + " neutral + negative). Both ignore unknown sentiment and are null when the"
                            + " denominator is zero. The span is at most 400 days.")
    public RestResponse<Figures> getFigures(
            @QueryParam("monitorId") @Nullable UUID monitorId,
            @Parameter(description = "Published at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @NotNull Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(MAX_SPAN) > 0) {
            throw new Invalid("to", "SPAN", "must be after from, by at most 400 days");
        }
        return endpoint.answer(() -> views.of(new MentionSelection(monitorId, from, to)));
    }
}
