package id.percaya.listening.concern.answering;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/answer-times")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "concerns")
class AnswerTimesResource {

    private static final Duration LONGEST = Duration.ofDays(400);

    private final AnswerTimesViews views;
    private final Endpoint endpoint;

    AnswerTimesResource(AnswerTimesViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show how soon concerns are answered",
            description =
                    "Of the concerns that were confirmed in this time. The times run from the first mention to"
                            + " the answer; those that are open are counted apart. The span is at most 400 days.")
    @APIResponse(
            responseCode = "200",
            description = "The times.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswerTimes.class)))
    @APIResponse(
            responseCode = "422",
            description = "SPAN: the span is empty or too long.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public RestResponse<AnswerTimes> getAnswerTimes(
            @Parameter(description = "Only concerns in the mentions of this monitor.")
                    @QueryParam("monitorId")
                    @Nullable UUID monitorId,
            @Parameter(description = "Confirmed at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Confirmed before.") @QueryParam("to") @NotNull Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Invalid("to", "SPAN", "must be after from, by at most 400 days");
        }
        return endpoint.answer(() -> views.of(monitorId, from, to));
    }
}
