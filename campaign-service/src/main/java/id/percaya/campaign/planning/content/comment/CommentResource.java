package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.comment.CommentCommand.ReopenComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ReplyToComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ResolveComment;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/comments")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "comments",
        description = "Comments and suggestions on versions of contents, before they are approved.")
class CommentResource {

    private final Comments comments;
    private final CommentHandler handler;
    private final AcceptSuggestionHandler suggestions;
    private final CommentViews views;
    private final Endpoint endpoint;

    CommentResource(
            Comments comments,
            CommentHandler handler,
            AcceptSuggestionHandler suggestions,
            CommentViews views,
            Endpoint endpoint) {
        this.comments = comments;
        this.handler = handler;
        this.suggestions = suggestions;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Comment on a version of a content",
            description =
                    "On a passage of a text, counted in code points, or on a media file. With"
                            + " `suggestion`, it says what should stand there. While it is neither"
                            + " settled nor carried over, no version of the content is approved."
                            + " A content takes 500 comments: TOO_MANY_COMMENTS.")
    public RestResponse<CommentDetails> writeComment(@Valid @NotNull WriteCommentRequest body) {
        CommentId id = new CommentId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> handler.write(id, body, request),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/reply")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(summary = "Reply to a comment", description = "A comment takes 100 replies.")
    public RestResponse<CommentDetails> replyToComment(
            @RestPath UUID id, @Valid @NotNull ReplyRequest body) {
        return command(id, body, request -> new ReplyToComment(body.text(), request.actor()));
    }

    @POST
    @Path("{id}/resolve")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Settle a comment",
            description = "WONT_DO needs a reason: WHY_MISSING. It can be reopened.")
    public RestResponse<CommentDetails> resolveComment(
            @RestPath UUID id, @Valid @NotNull ResolveRequest body) {
        return command(
                id,
                body,
                request -> new ResolveComment(body.outcome(), body.why(), request.actor()));
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed("communications")
    @Operation(
            summary = "Accept a suggestion",
            description =
                    "Revises the content: the suggested words stand in the place of the quoted ones, and"
                            + " the verdicts are discarded. The quoted words may have moved, but"
                            + " must stand there only once: PASSAGE_CHANGED. Who accepts becomes an"
                            + " author of the content and may not review it.")
    public RestResponse<CommentDetails> acceptSuggestion(@RestPath UUID id) {
        return endpoint.command(
                request -> suggestions.accept(new CommentId(id), request), () -> views.details(id));
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Reopen a comment",
            description =
                    "After it was settled or carried over. A version that was approved meanwhile stays"
                            + " approved.")
    public RestResponse<CommentDetails> reopenComment(@RestPath UUID id) {
        return command(id, null, request -> new ReopenComment(request.actor()));
    }

    @POST
    @Path("{id}/carry-over")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Carry a comment over to the present version",
            description =
                    "The version may be approved beside it; the next one may not. Refused with"
                            + " NOT_THIS_VERSION if the hash is not that of the present version.")
    public RestResponse<CommentDetails> carryCommentOver(
            @RestPath UUID id, @Valid @NotNull CarryCommentOverRequest body) {
        return endpoint.command(
                body,
                request -> handler.carryOver(new CommentId(id), body, request),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("content-comment")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "auditor"})
    @Operation(summary = "Show a comment", description = "With its replies and its outcome.")
    public RestResponse<CommentDetails> getComment(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "auditor"})
    @Operation(
            summary = "List comments",
            description = "Newest first. `from` and `until` bound `writtenAt`.")
    public RestResponse<Page<CommentDetails>> listComments(
            @BeanParam PageRequest page,
            @Valid @BeanParam CommentFilter filter,
            @BeanParam TimeSpan written) {
        return endpoint.list(page, views.list(filter, written));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "auditor"})
    @Operation(
            summary = "Show the history of a comment",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getCommentHistory(@RestPath UUID id) {
        return endpoint.history(new CommentId(id).stream(), CommentEvent.TYPES);
    }

    private RestResponse<CommentDetails> command(
            UUID id, @Nullable Object body, Function<RequestContext, CommentCommand> command) {
        return endpoint.command(
                body,
                request ->
                        comments.handle(
                                new CommentId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
