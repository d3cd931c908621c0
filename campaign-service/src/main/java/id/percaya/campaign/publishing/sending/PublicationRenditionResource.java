package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/publications/{id}/rendition")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "publications")
class PublicationRenditionResource {

    private final OutgoingPublicationReader outgoing;
    private final Caller caller;
    private final Endpoint endpoint;

    PublicationRenditionResource(
            OutgoingPublicationReader outgoing, Caller caller, Endpoint endpoint) {
        this.outgoing = outgoing;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "Show what a publication's account gets",
            description =
                    "The text to post, byte for byte, and the media in their order, each with the path"
                            + " of its file and its alt text. A person who posts by hand takes them"
                            + " from here.")
    public RestResponse<Rendition> getPublicationRendition(@RestPath UUID id) {
        return endpoint.answer(() ->
                outgoing.rendition(new PublicationId(id), caller.tenant())
                        .orElseThrow(NotFound::new));
    }
}
