package id.percaya.campaign.planning.campaign.plan;

import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/segment-templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "campaigns")
class SegmentTemplateResource {

    private static final SegmentTemplates ALL =
            new SegmentTemplates(
                    Arrays.stream(TemplateLanguage.values())
                            .flatMap(language -> SegmentTemplate.in(language).stream())
                            .toList());

    private final Endpoint endpoint;

    SegmentTemplateResource(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"communications", "tenant-admin", "auditor"})
    @Operation(
            summary = "List templates of segments",
            description =
                    "Segments to start a plan from, in Indonesian and in English. Change them as the"
                            + " audience asks for.")
    public RestResponse<SegmentTemplates> listSegmentTemplates() {
        return endpoint.answer(() -> ALL);
    }
}
