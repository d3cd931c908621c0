package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.planning.content.comment.CommentRefusal.NO_SUGGESTION;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.TOO_MANY_COMMENTS;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.TOO_MANY_REPLIES;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.WHY_MISSING;

import id.percaya.campaign.planning.content.comment.CommentCommand.AcceptSuggestion;
import id.percaya.campaign.planning.content.comment.CommentCommand.CarryCommentOver;
import id.percaya.campaign.planning.content.comment.CommentCommand.ReopenComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ReplyToComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ResolveComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.WriteComment;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentCarriedOver;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentReplied;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentResolved;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentWritten;
import id.percaya.campaign.planning.content.comment.CommentEvent.SuggestionAccepted;
import id.percaya.campaign.planning.content.comment.anchor.Anchor;
import id.percaya.campaign.planning.content.comment.anchor.AnchorField;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommentDeciderTest {

    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final Remark REMARK = remark("Tensi");
    private static final CommentWritten WRITTEN = new CommentWritten(REMARK);
    private static final CommentCarriedOver CARRIED =
            new CommentCarriedOver(SECOND, "nanti", "dewi");
    private static final CommentResolved RESOLVED = new CommentResolved(Outcome.DONE, null, "sari");

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CommentDecider(), CommentCommand.class, Comment.class)
                .given()
                .given(WRITTEN)
                .given(WRITTEN, CARRIED)
                .given(WRITTEN, RESOLVED)
                .given("by acceptance", WRITTEN, new SuggestionAccepted(SECOND, "sari"))
                .when(new WriteComment(REMARK, 0))
                .when(new ReplyToComment("Setuju.", "sari"))
                .when(new ResolveComment(Outcome.DONE, null, "sari"))
                .when("not done", new ResolveComment(Outcome.WONT_DO, "tidak perlu", "sari"))
                .when(new AcceptSuggestion(SECOND, "sari"))
                .when(new ReopenComment("dewi"))
                .when(new CarryCommentOver(SECOND, SECOND, "nanti", "dewi"))
                .then(
                        """
                        state                  | WriteComment   | ReplyToComment   | ResolveComment   | ResolveComment not done
                        Absent                 | CommentWritten | COMMENT_ABSENT   | COMMENT_ABSENT   | COMMENT_ABSENT
                        Open                   | COMMENT_EXISTS | CommentReplied   | CommentResolved  | CommentResolved
                        CarriedOver            | COMMENT_EXISTS | CommentReplied   | CommentResolved  | CommentResolved
                        Resolved               | COMMENT_EXISTS | COMMENT_RESOLVED | -                | COMMENT_RESOLVED
                        Resolved by acceptance | COMMENT_EXISTS | COMMENT_RESOLVED | -                | COMMENT_RESOLVED
                        """,
                        """
                        state                  | AcceptSuggestion   | ReopenComment   | CarryCommentOver
                        Absent                 | COMMENT_ABSENT     | COMMENT_ABSENT  | COMMENT_ABSENT
                        Open                   | SuggestionAccepted | -               | CommentCarriedOver
                        CarriedOver            | SuggestionAccepted | CommentReopened | -
                        Resolved               | COMMENT_RESOLVED   | CommentReopened | COMMENT_RESOLVED
                        Resolved by acceptance | COMMENT_RESOLVED   | CommentReopened | COMMENT_RESOLVED
                        """);
    }

    @Test
    void a_comment_without_a_suggestion_cannot_be_accepted() {
        given(new CommentWritten(remark(null)))
                .when(new AcceptSuggestion(SECOND, "sari"))
                .thenRefused(NO_SUGGESTION);
    }

    @Test
    void what_will_not_be_done_needs_a_reason() {
        given(WRITTEN)
                .when(new ResolveComment(Outcome.WONT_DO, null, "sari"))
                .thenRefused(WHY_MISSING);
        given(WRITTEN)
                .when(new ResolveComment(Outcome.WONT_DO, " ", "sari"))
                .thenRefused(WHY_MISSING);
    }

    @Test
    void a_content_takes_500_comments() {
        given().when(new WriteComment(REMARK, 499)).then(WRITTEN);
        given().when(new WriteComment(REMARK, 500)).thenRefused(TOO_MANY_COMMENTS);
    }

    @Test
    void a_comment_takes_100_replies() {
        CommentReplied replied = new CommentReplied("Ya.", "sari");
        List<CommentEvent> all = Collections.nCopies(100, replied);
        given(history(all.subList(0, 99))).when(new ReplyToComment("Ya.", "sari")).then(replied);
        given(history(all)).when(new ReplyToComment("Ya.", "sari")).thenRefused(TOO_MANY_REPLIES);
    }

    @Test
    void a_comment_is_carried_over_to_each_version_anew() {
        given(WRITTEN, CARRIED)
                .when(new CarryCommentOver(FIRST, FIRST, "masih nanti", "dewi"))
                .then(new CommentCarriedOver(FIRST, "masih nanti", "dewi"));
    }

    private static CommentEvent[] history(List<CommentEvent> replies) {
        return Stream.concat(Stream.of(WRITTEN), replies.stream()).toArray(CommentEvent[]::new);
    }

    private static Remark remark(@Nullable String suggestion) {
        return new Remark(
                UUID.fromString("0198c0de-0000-7000-8000-0000000000e1"),
                FIRST,
                new Anchor(AnchorField.BODY, null, null, null, 0, 7, "Tekanan"),
                "Sebut istilah sehari-hari.",
                suggestion,
                "dewi");
    }

    private static Given<CommentCommand, Comment, CommentEvent> given(CommentEvent... history) {
        return Given.given(new CommentDecider(), history);
    }
}
