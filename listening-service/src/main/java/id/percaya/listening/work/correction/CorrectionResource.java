package id.percaya.listening.work.correction;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.listening.intake.shown.CorrectedMention;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/corrections")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "corrections", description = "Sentiments that people corrected, for the next training.")
class CorrectionResource {

    private final MentionDetailsReader mentions;
    private final Endpoint endpoint;

    CorrectionResource(MentionDetailsReader mentions, Endpoint endpoint) {
        this.mentions = mentions;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            summary = "List corrections",
            description =
                    "Newest first; each mention once, with its last correction. Personal data in title and"
                            + " text is masked, and the ids are pseudonyms.")
    public RestResponse<Page<CorrectedMention>> listCorrections(@BeanParam PageRequest page) {
        return endpoint.list(page, mentions.corrected());
    }
}
