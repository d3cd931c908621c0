package id.percaya.listening.intake.mention;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/mentions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions", description = "Public posts and articles, each listed once.")
class MentionResource {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

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
            description = "Newest first. Optional filters: monitor and publication time.")
    public RestResponse<Page<MentionDetails>> listMentions(
            @BeanParam PageRequest page,
            @QueryParam("monitorId") @Nullable UUID monitorId,
            @Parameter(description = "Published at or after.") @QueryParam("from")
                    @Nullable Instant from,
            @Parameter(description = "Published before.") @QueryParam("to") @Nullable Instant to) {
        MentionViews.Filter filter =
                new MentionViews.Filter(
                        monitorId, from == null ? FIRST : from, to == null ? LAST : to);
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                MentionDetails::key);
    }
}
