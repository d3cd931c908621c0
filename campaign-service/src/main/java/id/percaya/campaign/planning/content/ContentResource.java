package id.percaya.campaign.planning.content;

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
    private final ManuscriptHandler manuscripts;
    private final ReviewContentHandler reviews;
    private final ContentViews views;
    private final Endpoint endpoint;

    ContentResource(
            Contents contents,
            ManuscriptHandler manuscripts,
            ReviewContentHandler reviews,
            ContentViews views,
            Endpoint endpoint) {
        this.contents = contents;
        this.manuscripts = manuscripts;
        this.reviews = reviews;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            summary = "Draft a content",
            description =
                    "For a campaign. Crisis statements cannot be drafted here; crisis-service sends"
                            + " them. Pictures and videos are stored first, with POST /v1/media; for"
                            + " each the author declares whom it shows, because there is no face"
                            + " recognition.")
    public RestResponse<ContentDetails> draftContent(@Valid @NotNull DraftContentRequest body) {
        ContentId id = new ContentId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> manuscripts.draft(id, body, request),
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
                request -> manuscripts.revise(new ContentId(id), body, request),
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
                            + " the text for a channel is longer than the channel takes: a"
                            + " channel that has a variant or that the campaign's segments name."
                            + " SUBJECT_NOT_NAMED: a medium shows a subject whom the content does"
                            + " not name with PHOTO or VIDEO. PEOPLE_WITHOUT_CONSENT: a medium shows"
                            + " people, recognisable or not, without such a subject or a"
                            + " practitioner, and not in a public place without a person in focus."
                            + " A procedure, practitioner or topic of the directory that the text"
                            + " names without"
                            + " a tag is a finding.")
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
                            + " SELF_APPROVAL. An approval affirms that each picture and video shows"
                            + " whom its author says, by naming all of them: SHOWS_NOT_AFFIRMED, with"
                            + " the first that is missing. Nothing is found by face recognition, so"
                            + " the reviewer must have looked. By the legal reviewer's approval a"
                            + " public place without a person in focus is affirmed. An approval is refused with COMMENTS_OPEN, and the"
                            + " oldest of them in `inTheWay`, while comments on any version are"
                            + " neither settled nor carried over to this one.")
    public RestResponse<ContentDetails> reviewContent(
            @RestPath UUID id, @Valid @NotNull ReviewContentRequest body) {
        return endpoint.command(
                body,
                request -> {
                    requireRole(body.step(), request);
                    return reviews.review(new ContentId(id), body, request);
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
                    "For each channel: the text and the media that its accounts would get of the"
                            + " current version, the hash of that, and the length of the text as the"
                            + " channel counts it. A part that no variant gives is derived from the"
                            + " content.")
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
