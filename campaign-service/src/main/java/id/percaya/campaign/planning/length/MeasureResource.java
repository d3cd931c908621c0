package id.percaya.campaign.planning.length;

import id.percaya.campaign.Channel;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/renditions/measure")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "renditions", description = "Renditions: what each channel gets of a content.")
class MeasureResource {

    private final Endpoint endpoint;

    MeasureResource(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "crisis-lead"})
    @Operation(
            summary = "Measure a text",
            description =
                    "Counts it as each channel does: X in weighted characters, with 2 for an emoji"
                            + " and 23 for a link; Bluesky in graphemes and in bytes; Mastodon in"
                            + " graphemes, with 23 for a link and without the server of a mention;"
                            + " Threads with the bytes of an emoji; TikTok in UTF-16 units. Nothing"
                            + " is stored. Links in a word of more than 4,200 characters count as"
                            + " they stand.")
    public RestResponse<Map<Channel, TextLength>> measureText(
            @Valid @NotNull MeasureTextRequest body) {
        return endpoint.answer(() -> TextLengths.of(body.text()));
    }
}
