package id.percaya.listening.figures.response;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.figures.FiguresForm;
import id.percaya.listening.figures.GroupBy;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.figures.Span;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/response-times")
@Produces({MediaType.APPLICATION_JSON, FiguresForm.TEXT_CSV})
@RunOnVirtualThread
@Tag(name = "figures")
class ResponseTimesResource {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final ResponseTimesViews views;
    private final Endpoint endpoint;

    ResponseTimesResource(ResponseTimesViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show how soon authors were answered",
            description =
                    "From the time that a mention was first stored to its first answer. Median and 90th"
                            + " percentile are of the answered ones. Open ones are counted apart: their time is"
                            + " not known yet. `withinTarget` is the share of those that were answered in time"
                            + " in those that were answered or have waited for longer than the target. Mentions"
                            + " that were resolved, dismissed or erased without an answer are"
                            + " `closedUnanswered`. The span is at most 400 days. With `Accept: text/csv` each"
                            + " group is a row.")
    @APIResponse(
            responseCode = "200",
            description = "The times.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ResponseTimes.class)),
                @Content(
                        mediaType = FiguresForm.TEXT_CSV,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description = "A header, and a row for each group."))
            })
    @APIResponse(
            responseCode = "422",
            description =
                    "SPAN: the span is empty or too long. RANGE: the target is no duration of 1 second to 30"
                            + " days. TOO_MANY_ROWS: more than 1,000 groups.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response getResponseTimes(
            @QueryParam("monitorId") @Nullable UUID monitorId,
            @Parameter(description = "Published at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @NotNull Instant to,
            @Parameter(description = "Divides the figures; without it there are no groups.")
                    @QueryParam("groupBy")
                    @Nullable GroupBy groupBy,
            @Parameter(description = "The time within which an answer is wanted, ISO 8601.")
                    @QueryParam("target")
                    @DefaultValue("PT24H")
                    @Size(max = 30) String target,
            Request request) {
        Span.require(from, to);
        Duration wanted = wanted(target);
        FiguresForm form = FiguresForm.wanted(request);
        MentionSelection selection = new MentionSelection(monitorId, from, to);
        RestResponse<ResponseTimes> times =
                endpoint.answer(() -> views.of(selection, groupBy, wanted));
        return form.answer(times.getEntity(), () -> ResponseTimesCsv.of(times.getEntity()));
    }

    private static Duration wanted(String target) {
        try {
            Duration wanted = Duration.parse(target);
            if (wanted.toSeconds() >= 1 && wanted.compareTo(LONGEST) <= 0) {
                return wanted;
            }
        } catch (DateTimeParseException _) {
            // refused below, as one out of range
        }
        throw new Invalid("target", "RANGE", "must be a duration of 1 second to 30 days");
    }
}
