package id.percaya.listening.figures;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/share-of-voice")
@Produces({MediaType.APPLICATION_JSON, FiguresForm.TEXT_CSV})
@RunOnVirtualThread
@Tag(name = "figures")
class ShareOfVoiceResource {

    private final ShareOfVoiceViews views;
    private final Endpoint endpoint;

    ShareOfVoiceResource(ShareOfVoiceViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Compare monitors by their share of voice",
            description =
                    "The share of each monitor in the mentions and in the reach of all that are named, over the"
                            + " same span and sources. A mention in two monitors counts in both, and `n` is the sum;"
                            + " `distinctMentions` counts each once. The span is at most 400 days."
                            + " With `Accept: text/csv` each monitor is a row.")
    @APIResponse(
            responseCode = "200",
            description = "The shares.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ShareOfVoice.class)),
                @Content(
                        mediaType = FiguresForm.TEXT_CSV,
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        description = "A header, and a row for each monitor."))
            })
    @APIResponse(
            responseCode = "422",
            description =
                    "SPAN: the span is empty or too long. MONITOR_ABSENT: there is no such monitor.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response getShareOfVoice(
            @Parameter(description = "The monitors to compare, 2 to 20, as several parameters.")
                    @QueryParam("monitorId")
                    @NotNull @Size(min = 2, max = ShareOfVoice.MOST) List<UUID> monitors,
            @Parameter(description = "Published at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @NotNull Instant to,
            Request request) {
        Span.require(from, to);
        FiguresForm form = FiguresForm.wanted(request);
        List<UUID> compared = monitors.stream().distinct().toList();
        RestResponse<ShareOfVoice> voice = endpoint.answer(() -> views.of(compared, from, to));
        return form.answer(voice.getEntity(), () -> ShareOfVoiceCsv.of(voice.getEntity()));
    }
}
