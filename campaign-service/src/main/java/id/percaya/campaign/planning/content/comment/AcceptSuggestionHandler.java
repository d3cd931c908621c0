package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.planning.content.ContentRefusal.WITHDRAWN;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.PASSAGE_CHANGED;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.SUGGESTION_UNFIT;

import id.percaya.campaign.planning.content.AuthoredContent;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.comment.CommentCommand.AcceptSuggestion;
import id.percaya.campaign.planning.content.comment.anchor.Passages;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Accepts a suggestion: the content gets a new version with the suggested words, by the person who
/// accepts. So this discards the verdicts, as each revision does, and this person may not review
/// the content.
@ApplicationScoped
class AcceptSuggestionHandler {

    private final Comments comments;
    private final Contents contents;

    AcceptSuggestionHandler(Comments comments, Contents contents) {
        this.comments = comments;
        this.contents = contents;
    }

    Version accept(CommentId id, RequestContext request) {
        String sha256 =
                switch (comments.held(id, request.tenant())) {
                    case Comment.Unsettled unsettled -> revised(unsettled, request).orElse("");
                    case Comment.Absent _, Comment.Resolved _ -> "";
                };
        return comments.handle(
                id, new AcceptSuggestion(sha256, request.actor()), request.context());
    }

    /// @return the hash of the new version; empty if nothing is suggested
    private Optional<String> revised(Comment.Unsettled comment, RequestContext request) {
        Remark remark = comment.exchange().remark();
        String suggestion = remark.suggestion();
        if (suggestion == null) {
            return Optional.empty();
        }
        ContentId content = new ContentId(remark.contentId());
        contents.revise(
                content,
                standing -> replaced(authored(standing).manuscript(), remark, suggestion),
                CommandContext.of(request.context().metadata()));
        return Optional.of(authored(contents.state(content, request.tenant())).sha256());
    }

    private static Manuscript replaced(Manuscript standing, Remark remark, String suggestion) {
        Manuscript revised =
                Passages.replaced(standing, remark.anchor(), suggestion)
                        .orElseThrow(() -> new Refused(PASSAGE_CHANGED));
        if (!Passages.fit(revised)) {
            throw new Refused(SUGGESTION_UNFIT);
        }
        return revised;
    }

    private static AuthoredContent authored(Content content) {
        return switch (content) {
            case Content.Revisable revisable -> revisable.authored();
            case Content.Absent _, Content.Adopted _, Content.Withdrawn _ ->
                    throw new Refused(WITHDRAWN);
        };
    }
}
