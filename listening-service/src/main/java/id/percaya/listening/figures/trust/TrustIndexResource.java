package id.percaya.listening.figures.trust;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.figures.FiguresForm;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.figures.Span;
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

@Path("/v1/trust-index")
@Produces({MediaType.APPLICATION_JSON, FiguresForm.TEXT_CSV})
@RunOnVirtualThread
@Tag(name = "figures")
class TrustIndexResource {

    private final TrustIndexViews views;
    private final Endpoint endpoint;

    TrustIndexResource(TrustIndexViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show the trust index of a time span",
            description =
                    "100 × (0.35 S + 0.25 R + 0.20 E + 0.20 C), each from 0 to 1. S = (net sentiment + 1) / 2, drawn"
                            + " towards the 90 days before as if 30 moods more had been like them. R = (stars − 1) /"
                            + " 4, drawn towards the mean of the 365 days before, or 3.5, as if 20 ratings more had been"
                            + " like it. E = engagement per reach, as a share of the 90th percentile of the 90 days"
                            + " before. C = complaints that were answered in time, as a share of all. A component"
                            + " without data in the span is left out, and the weights of the others grow in"
                            + " proportion; with fewer than two there is no index. The span is at most 400 days."
                            + " With `Accept: text/csv` each component is a row.")
    @APIResponse(
            responseCode = "200",
            description = "The index with its components.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TrustIndex.class)),
                @Content(
                        mediaType = FiguresForm.TEXT_CSV,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description = "A header, and a row for each component."))
            })
    @APIResponse(
            responseCode = "422",
            description = "SPAN: the span is empty or too long.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response getTrustIndex(
            @QueryParam("monitorId") @Nullable UUID monitorId,
            @Parameter(description = "Published at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @NotNull Instant to,
            Request request) {
        Span.require(from, to);
        FiguresForm form = FiguresForm.wanted(request);
        MentionSelection selection = new MentionSelection(monitorId, from, to);
        RestResponse<TrustIndex> index = endpoint.answer(() -> views.of(selection));
        return form.answer(index.getEntity(), () -> TrustIndexCsv.of(index.getEntity()));
    }
}
