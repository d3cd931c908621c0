package id.percaya.listening.figures.course;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/monitors/{id}/bins")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "figures")
class MonitorCourseResource {

    private final CourseViews views;
    private final Endpoint endpoint;

    MonitorCourseResource(CourseViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "Show the counts of a monitor in bins of five minutes",
            description =
                    "As Kafka Streams has counted them, up to `asOf`. Bins begin at whole five minutes; those"
                            + " that begin in the span are shown, without those that have no mentions. The span is"
                            + " at most 7 days. Figures of a span, exact at any time, are under /v1/figures.")
    @APIResponse(
            responseCode = "200",
            description = "The bins.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonitorCourse.class)))
    @APIResponse(
            responseCode = "422",
            description = "SPAN: the span is empty or too long.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public RestResponse<MonitorCourse> getMonitorBins(
            @RestPath UUID id,
            @Parameter(description = "Bins that begin at or after.") @QueryParam("from") @NotNull Instant from,
            @Parameter(description = "Bins that begin before.") @QueryParam("to") @NotNull Instant to) {
        return endpoint.answer(() -> views.of(id, from, to));
    }
}
