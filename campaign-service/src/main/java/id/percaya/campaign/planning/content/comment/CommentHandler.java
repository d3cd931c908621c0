package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_COMES_FROM_CRISIS;
import static id.percaya.campaign.planning.content.ContentRefusal.WITHDRAWN;

import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.comment.CommentCommand.CarryCommentOver;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Writes a comment on a version that the content has or had, and carries one over to the present
/// version. Nobody comments here on a statement: crisis-service approves it.
@ApplicationScoped
class CommentHandler {

    private final Comments comments;
    private final Contents contents;

    CommentHandler(Comments comments, Contents contents) {
        this.comments = comments;
        this.contents = contents;
    }

    /// @throws Invalid when the tenant has no such content, version or place
    Version write(CommentId id, WriteCommentRequest body, RequestContext request) {
        ContentId content = new ContentId(body.contentId());
        requireOpenToComments(contents.state(content, request.tenant()));
        Manuscript version =
                contents.version(body.contentSha256(), content, request.tenant())
                        .orElseThrow(() ->
                                new Invalid(
                                        "/contentSha256",
                                        "UNKNOWN_VERSION",
                                        "the content has no version with this hash"));
        return comments.write(id, body.remark(version, request.actor()), request.context());
    }

    Version carryOver(CommentId id, CarryCommentOverRequest body, RequestContext request) {
        String present =
                comments.held(id, request.tenant())
                        .remark()
                        .map(remark -> new ContentId(remark.contentId()))
                        .flatMap(content -> present(contents.state(content, request.tenant())))
                        .orElse(null);
        return comments.handle(
                id,
                new CarryCommentOver(body.contentSha256(), present, body.reason(), request.actor()),
                request.context());
    }

    /// The hash of the version that reviewers judge.
    private static Optional<String> present(Content content) {
        return switch (content) {
            case Content.Revisable revisable -> Optional.of(revisable.authored().sha256());
            case Content.Absent _, Content.Adopted _, Content.Withdrawn _ -> Optional.empty();
        };
    }

    private static void requireOpenToComments(Content content) {
        switch (content) {
            case Content.Absent _ ->
                    throw new Invalid(
                            "/contentId",
                            "UNKNOWN_CONTENT",
                            "no content of your organisation has this id");
            case Content.Adopted _ -> throw new Refused(STATEMENT_COMES_FROM_CRISIS);
            case Content.Withdrawn _ -> throw new Refused(WITHDRAWN);
            case Content.Revisable _ -> {}
        }
    }
}
