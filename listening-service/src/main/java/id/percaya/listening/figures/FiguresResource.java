package id.percaya.listening.figures;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

@Path("/v1/figures")
@Produces({MediaType.APPLICATION_JSON, FiguresForm.TEXT_CSV})
@RunOnVirtualThread
@Tag(name = "figures", description = "Number, reach and sentiment of mentions.")
class FiguresResource {

    private final FigureViews views;
    private final GroupedFigures grouped;
    private final Endpoint endpoint;

    FiguresResource(FigureViews views, GroupedFigures grouped, Endpoint endpoint) {
        this.views = views;
        this.grouped = grouped;
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
                            + " denominator is zero. The span is at most 400 days. `groupBy` divides the figures,"
                            + " and with `Accept: text/csv` each group is a row; a text that a spreadsheet would take"
                            + " for a formula begins with an apostrophe there.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Figures.class)),
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
                    "SPAN: the span is empty or too long. TOO_MANY_ROWS: more than 1,000 groups.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response getFigures(
            @QueryParam("monitorId") @Nullable UUID monitorId,
            @Parameter(description = "Published at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @NotNull Instant to,
            @Parameter(description = "Divides the figures; without it there are no groups.")
                    @QueryParam("groupBy")
                    @Nullable GroupBy groupBy,
            Request request) {
        Span.require(from, to);
        FiguresForm form = FiguresForm.wanted(request);
        MentionSelection selection = new MentionSelection(monitorId, from, to);
        RestResponse<Figures> figures =
                endpoint.answer(() ->
                        groupBy == null ? views.of(selection) : grouped.of(selection, groupBy));
        return form.answer(figures.getEntity(), () -> FiguresCsv.of(figures.getEntity()));
    }
}
