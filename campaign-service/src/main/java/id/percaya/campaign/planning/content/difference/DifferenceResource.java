package id.percaya.campaign.planning.content.difference;

import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/contents")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "contents")
class DifferenceResource {

    private static final String EXAMPLE =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String SHA256 = "[0-9a-f]{64}";

    private final Contents contents;
    private final Caller caller;
    private final Endpoint endpoint;

    DifferenceResource(Contents contents, Caller caller, Endpoint endpoint) {
        this.contents = contents;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}/differences")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "Compare two versions of a content",
            description =
                    "Any two, in either order: texts by words, sets by their members, variants by"
                            + " channel. Each version is named by its hash; 422 UNKNOWN_VERSION if"
                            + " the content has none with it.")
    public RestResponse<ContentDifferences> getContentDifferences(
            @RestPath UUID id,
            @Parameter(description = "The hash of the version to start from.", example = EXAMPLE)
                    @QueryParam("from")
                    @NotNull @Size(max = 64) @Pattern(regexp = SHA256) String from,
            @Parameter(
                            description = "The hash of the version to compare it with.",
                            example = EXAMPLE)
                    @QueryParam("to")
                    @NotNull @Size(max = 64) @Pattern(regexp = SHA256) String to) {
        Tenant tenant = caller.tenant();
        return endpoint.answer(() -> differences(new ContentId(id), from, to, tenant));
    }

    private ContentDifferences differences(ContentId id, String from, String to, Tenant tenant) {
        if (contents.state(id, tenant) instanceof Content.Absent) {
            throw new NotFound();
        }
        return ContentDifferences.of(
                id.value(),
                from,
                version("from", from, id, tenant),
                to,
                version("to", to, id, tenant));
    }

    private Manuscript version(String parameter, String sha256, ContentId id, Tenant tenant) {
        return contents.version(sha256, id, tenant)
                .orElseThrow(() ->
                        new Invalid(
                                parameter,
                                "UNKNOWN_VERSION",
                                "the content has no version with this hash"));
    }
}
