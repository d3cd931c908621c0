package id.percaya.listening.work.erasure;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.listening.intake.shown.MentionDetails;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import id.percaya.listening.work.mention.MentionId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions/{id}/erase")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions")
class MentionErasureResource {

    private final Erasures erasures;
    private final MentionDetailsReader mentions;
    private final Endpoint endpoint;

    MentionErasureResource(Erasures erasures, MentionDetailsReader mentions, Endpoint endpoint) {
        this.erasures = erasures;
        this.mentions = mentions;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"privacy-officer", "tenant-admin"})
    @Operation(
            summary = "Erase a mention",
            description =
                    "Erases its text, address and author for good and ends the work on it. It still counts."
                            + " An export that has it again brings nothing back. Responses that are stored"
                            + " under an Idempotency-Key keep the text for up to 48 hours.")
    public RestResponse<MentionDetails> eraseMention(@RestPath UUID id) {
        return endpoint.command(
                request -> erasures.eraseMention(new MentionId(id), request.context()),
                () -> mentions.masked(id));
    }
}
