package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import io.quarkus.security.ForbiddenException;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/contents")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "contents", description = "Contents: the versions of a text and the verdicts on each.")
class ContentResource {

    private final Contents contents;
    private final DraftContentHandler drafts;
    private final ContentViews views;
    private final Endpoint endpoint;

    ContentResource(
            Contents contents, DraftContentHandler drafts, ContentViews views, Endpoint endpoint) {
        this.contents = contents;
        this.drafts = drafts;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            summary = "Draft a content",
            description =
                    "For a campaign. Crisis statements cannot be drafted here; crisis-service sends them.")
    public RestResponse<ContentDetails> draftContent(@Valid @NotNull DraftContentRequest body) {
        ContentId id = new ContentId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> drafts.draft(id, body, request),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("communications")
    @Operation(
            summary = "Replace a content with a new version",
            description =
                    "Discards all verdicts. Publications of the old version are held at once.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<ContentDetails> reviseContent(
            @RestPath UUID id, @Valid @NotNull ReviseContentRequest body) {
        return endpoint.command(
                body,
                request ->
                        contents.handle(
                                new ContentId(id),
                                new ReviseContent(body.manuscript(), request.actor()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed("communications")
    @Operation(
            summary = "Submit a content for review",
            description =
                    "Refused with TESTIMONY_FORBIDDEN when a patient speaks in advertising or"
                            + " publication (Permenkes 1787/2010), and with VARIANT_TOO_LONG when"
                            + " the text for a channel is longer than the channel takes. A"
                            + " procedure, practitioner or topic of the directory that the text"
                            + " names without a tag is a finding.")
    public RestResponse<ContentDetails> submitContent(@RestPath UUID id) {
        return endpoint.command(
                request -> contents.submit(new ContentId(id), request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Give a verdict on a content",
            description =
                    "The step MEDICAL requires the role medical-reviewer, and LEGAL requires"
                            + " legal-reviewer. The hash must be that of the version in review:"
                            + " NOT_THIS_VERSION. Authors may not review their content:"
                            + " SELF_APPROVAL.")
    public RestResponse<ContentDetails> reviewContent(
            @RestPath UUID id, @Valid @NotNull ReviewContentRequest body) {
        return endpoint.command(
                body,
                request -> {
                    requireRole(body.step(), request);
                    return contents.handle(
                            new ContentId(id), body.command(request.actor()), request.context());
                },
                () -> views.details(id));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Withdraw a content",
            description =
                    "It is not published any more. Existing publications stay until they are"
                            + " retracted.")
    public RestResponse<ContentDetails> withdrawContent(@RestPath UUID id) {
        return command(id, new WithdrawContent());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("content")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "Show a content",
            description = "Its current version with its hash and its verdicts.")
    public RestResponse<ContentDetails> getContent(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/renditions")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "Show the renditions of a content",
            description =
                    "For each channel: the text that its accounts would get of the current version,"
                            + " the hash of that, and its length as the channel counts it. A text"
                            + " that no variant gives is derived from the content.")
    public RestResponse<ContentRenditions> getContentRenditions(@RestPath UUID id) {
        return endpoint.read(() -> views.renditions(id));
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
            summary = "List contents",
            description = "Newest first. `from` and `until` bound `draftedAt`.")
    public RestResponse<Page<ContentDetails>> listContents(
            @BeanParam PageRequest page,
            @Valid @BeanParam ContentFilter filter,
            @BeanParam TimeSpan drafted) {
        return endpoint.list(page, views.list(filter, drafted));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "auditor"})
    @Operation(
            summary = "Show the history of a content",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getContentHistory(@RestPath UUID id) {
        return endpoint.history(new ContentId(id).stream(), ContentEvent.TYPES);
    }

    private RestResponse<ContentDetails> command(UUID id, ContentCommand command) {
        return endpoint.command(
                request -> contents.handle(new ContentId(id), command, request.context()),
                () -> views.details(id));
    }

    private static void requireRole(Step step, RequestContext request) {
        String role =
                switch (step) {
                    case MEDICAL -> "medical-reviewer";
                    case LEGAL -> "legal-reviewer";
                };
        if (!request.roles().contains(role)) {
            throw new ForbiddenException("this step requires the role " + role);
        }
    }
}
