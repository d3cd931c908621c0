package id.percaya.listening.intake.shown;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions", description = "Public posts and articles, each listed once.")
class MentionResource {

    private final MentionViews views;
    private final Endpoint endpoint;

    MentionResource(MentionViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @RolesAllowed({"analyst", "communications", "crisis-lead", "auditor"})
    @Operation(
            summary = "List mentions",
            description =
                    "Newest first; with `workState`, those that were stored first at the top. `from` and"
                            + " `until` bound `publishedAt`.")
    public RestResponse<Page<MentionDetails>> listMentions(
            @BeanParam PageRequest page,
            @Valid @BeanParam MentionFilter filter,
            @BeanParam TimeSpan published) {
        return endpoint.list(page, views.list(filter, published));
    }
}
