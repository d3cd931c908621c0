package id.percaya.campaign.education.request;

import id.percaya.campaign.education.request.EducationRequestCommand.AcceptRequest;
import id.percaya.campaign.education.request.EducationRequestCommand.NameContent;
import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/education-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "education-requests",
        description = "Requests for educational content about what many people worry about.")
class EducationRequestResource {

    private final EducationRequests requests;
    private final EducationRequestViews views;
    private final NamedContents contents;
    private final Endpoint endpoint;

    EducationRequestResource(
            EducationRequests requests,
            EducationRequestViews views,
            NamedContents contents,
            Endpoint endpoint) {
        this.requests = requests;
        this.views = views;
        this.contents = contents;
        this.endpoint = endpoint;
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed("communications")
    @Operation(
            summary = "Accept a request for educational content",
            description = "Says that somebody works at the answer. listening-service hears it.")
    public RestResponse<EducationRequestDetails> acceptEducationRequest(@RestPath UUID id) {
        return endpoint.command(
                request ->
                        requests.handle(
                                new EducationRequestId(id),
                                new AcceptRequest(request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/name-content")
    @RolesAllowed("communications")
    @Operation(
            summary = "Name a content that answers a request",
            description =
                    "The first named content that is published answers the request; one that is published"
                            + " already answers it at once. At most 20 contents. 422 `CONTENT_ABSENT` if there is no"
                            + " such content.")
    public RestResponse<EducationRequestDetails> nameEducationContent(
            @RestPath UUID id, @Valid @NotNull NameContentRequest body) {
        return endpoint.command(
                body, request -> name(id, body.contentId(), request), () -> views.details(id));
    }

    private Version name(UUID id, UUID contentId, RequestContext request) {
        views.details(id);
        if (!contents.exists(contentId)) {
            throw new Invalid("/contentId", "CONTENT_ABSENT", "the content does not exist");
        }
        return requests.handle(
                new EducationRequestId(id), new NameContent(contentId), request.context());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("education-request")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "analyst", "auditor"})
    @Operation(
            summary = "Show a request for educational content",
            description = "listening-service shows the concern with its words and mentions.")
    public RestResponse<EducationRequestDetails> getEducationRequest(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "analyst", "auditor"})
    @Operation(
            summary = "List requests for educational content",
            description = "The most urgent first. `from` and `until` bound `dueAt`.")
    public RestResponse<Page<EducationRequestDetails>> listEducationRequests(
            @BeanParam PageRequest page,
            @Valid @BeanParam EducationRequestFilter filter,
            @BeanParam TimeSpan due) {
        return endpoint.list(page, views.list(filter, due));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "auditor"})
    @Operation(
            summary = "Show the history of a request for educational content",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getEducationRequestHistory(@RestPath UUID id) {
        return endpoint.history(new EducationRequestId(id).stream(), EducationRequestEvent.TYPES);
    }
}
