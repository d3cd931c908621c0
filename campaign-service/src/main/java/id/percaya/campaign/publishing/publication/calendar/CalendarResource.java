package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.untyped.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What is to be published, was, or is held and why.
@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "crisis-lead",
    "privacy-officer",
    "analyst",
    "partner",
    "auditor"
})
@Tag(name = "publications")
class CalendarResource {

    private final PublicationViews views;
    private final Endpoint endpoint;

    CalendarResource(PublicationViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPublication",
            summary = "Show a publication",
            description = "Where it stands, what holds it, and where it can be seen.")
    @APIResponseSchema(
            value = PublicationDetails.class,
            responseCode = "200",
            responseDescription = "The publication.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            operationId = "listPublications",
            summary = "List publications as a calendar",
            description = "By the instant at which they are due; narrowed as asked.")
    @APIResponseSchema(
            value = PublicationPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(@BeanParam PageRequest page, @BeanParam Narrowing narrowing) {
        PublicationViews.Filter filter = narrowing.filter();
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                PublicationDetails::key);
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getPublicationHistory",
            summary = "Show what happened to a publication",
            description = "Its events in order; a claim with the evidence it rests on.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new PublicationId(id).stream(), PublicationEvent.TYPES);
    }

    /// What the calendar is narrowed to.
    public static final class Narrowing {

        @QueryParam("state")
        @Nullable PublicationState state;

        @QueryParam("contentId")
        @Nullable UUID contentId;

        @QueryParam("campaignId")
        @Nullable UUID campaignId;

        @QueryParam("crisisId")
        @Nullable UUID crisisId;

        @QueryParam("from")
        @Nullable Instant from;

        @QueryParam("until")
        @Nullable Instant until;

        PublicationViews.Filter filter() {
            return new PublicationViews.Filter(state, contentId, campaignId, crisisId, from, until);
        }
    }
}
