package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.planning.content.comment.CommentState.CARRIED_OVER;
import static id.percaya.campaign.planning.content.comment.CommentState.OPEN;
import static id.percaya.campaign.planning.content.comment.CommentState.RESOLVED;

import id.percaya.campaign.planning.content.comment.CommentEvent.CommentCarriedOver;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentReopened;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentReplied;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentResolved;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentWritten;
import id.percaya.campaign.planning.content.comment.CommentEvent.SuggestionAccepted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Keeps one `content_comment` row for each comment, inline, because approvals read it.
@ApplicationScoped
class CommentProjection implements Projection<CommentEvent> {

    private static final String WRITTEN =
            "state, content_id, content_sha256, anchor, text, suggestion, author, written_at";
    private static final String RESOLVE =
            "state = ?, outcome = ?, why = ?, revised_sha256 = ?, resolved_by = ?, resolved_at = ?";
    private static final String REOPEN =
            "state = ?, outcome = null, why = null, revised_sha256 = null, resolved_by = null,"
                    + " resolved_at = null, carried_over = null, to_sha256 = null";

    @Override
    public EventTypes<CommentEvent> types() {
        return CommentEvent.TYPES;
    }

    @Override
    public void on(Recorded<CommentEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("content_comment", recorded, connection);
        Instant at = recorded.at();
        switch (recorded.event()) {
            case CommentWritten(Remark remark) -> insert(remark, at, row);
            case CommentReplied(String text, String author) ->
                    row.set(
                            "replies = replies || ?",
                            Sql.json(List.of(new CommentDetails.Reply(text, author, at))));
            case CommentResolved(Outcome outcome, String why, String by) ->
                    row.set(RESOLVE, RESOLVED, outcome, why, null, by, at);
            case SuggestionAccepted(String revised, String by) ->
                    row.set(RESOLVE, RESOLVED, Outcome.DONE, null, revised, by, at);
            case CommentReopened _ -> row.set(REOPEN, OPEN);
            case CommentCarriedOver(String toSha256, String reason, String by) ->
                    row.set(
                            "state = ?, carried_over = ?, to_sha256 = ?",
                            CARRIED_OVER,
                            Sql.json(new CommentDetails.Carrying(toSha256, reason, by, at)),
                            toSha256);
        }
    }

    private static void insert(Remark remark, Instant at, ViewRow row) throws SQLException {
        row.insert(
                WRITTEN,
                OPEN,
                remark.contentId(),
                remark.versionSha256(),
                Sql.json(remark.anchor()),
                remark.text(),
                remark.suggestion(),
                remark.author(),
                at);
    }
}
