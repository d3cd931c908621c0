package id.percaya.campaign.planning.content.comment;

import static id.percaya.campaign.planning.content.comment.CommentRefusal.COMMENT_ABSENT;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.COMMENT_EXISTS;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.COMMENT_RESOLVED;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.NOT_THIS_VERSION;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.NO_SUGGESTION;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.TOO_MANY_COMMENTS;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.TOO_MANY_REPLIES;
import static id.percaya.campaign.planning.content.comment.CommentRefusal.WHY_MISSING;

import id.percaya.campaign.planning.content.comment.Comment.Absent;
import id.percaya.campaign.planning.content.comment.Comment.CarriedOver;
import id.percaya.campaign.planning.content.comment.Comment.Exchange;
import id.percaya.campaign.planning.content.comment.Comment.Open;
import id.percaya.campaign.planning.content.comment.Comment.Resolved;
import id.percaya.campaign.planning.content.comment.Comment.Unsettled;
import id.percaya.campaign.planning.content.comment.Comment.Written;
import id.percaya.campaign.planning.content.comment.CommentCommand.AcceptSuggestion;
import id.percaya.campaign.planning.content.comment.CommentCommand.CarryCommentOver;
import id.percaya.campaign.planning.content.comment.CommentCommand.ReopenComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ReplyToComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.ResolveComment;
import id.percaya.campaign.planning.content.comment.CommentCommand.WriteComment;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentCarriedOver;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentReopened;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentReplied;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentResolved;
import id.percaya.campaign.planning.content.comment.CommentEvent.CommentWritten;
import id.percaya.campaign.planning.content.comment.CommentEvent.SuggestionAccepted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a comment. A settled one takes no words until it is reopened.
public final class CommentDecider implements Decider<CommentCommand, Comment, CommentEvent> {

    static final int MOST_COMMENTS = 500;
    static final int MOST_REPLIES = 100;

    @Override
    public Comment initial() {
        return new Absent();
    }

    @Override
    public List<CommentEvent> decide(CommentCommand command, Comment comment) {
        return switch (command) {
            case WriteComment write -> write(write, comment);
            case ReplyToComment reply -> reply(reply, comment);
            case ResolveComment resolve -> resolve(resolve, comment);
            case AcceptSuggestion accept -> accept(accept, comment);
            case ReopenComment reopen -> reopen(reopen, comment);
            case CarryCommentOver carry -> carryOver(carry, comment);
        };
    }

    private static List<CommentEvent> write(WriteComment command, Comment comment) {
        return switch (comment) {
            case Absent _ when command.others() >= MOST_COMMENTS ->
                    throw new Refused(TOO_MANY_COMMENTS);
            case Absent _ -> List.of(new CommentWritten(command.remark()));
            case Written _ -> throw new Refused(COMMENT_EXISTS);
        };
    }

    private static List<CommentEvent> reply(ReplyToComment command, Comment comment) {
        return switch (comment) {
            case Absent _ -> throw new Refused(COMMENT_ABSENT);
            case Unsettled unsettled when unsettled.exchange().replies() >= MOST_REPLIES ->
                    throw new Refused(TOO_MANY_REPLIES);
            case Unsettled _ -> List.of(new CommentReplied(command.text(), command.author()));
            case Resolved _ -> throw new Refused(COMMENT_RESOLVED);
        };
    }

    private static List<CommentEvent> resolve(ResolveComment command, Comment comment) {
        return switch (comment) {
            case Absent _ -> throw new Refused(COMMENT_ABSENT);
            case Unsettled _ when isUnexplained(command) -> throw new Refused(WHY_MISSING);
            case Unsettled _ ->
                    List.of(new CommentResolved(command.outcome(), command.why(), command.by()));
            case Resolved(_, Outcome outcome) when outcome == command.outcome() -> List.of();
            case Resolved _ -> throw new Refused(COMMENT_RESOLVED);
        };
    }

    private static boolean isUnexplained(ResolveComment command) {
        return switch (command.outcome()) {
            case DONE -> false;
            case WONT_DO -> command.why() == null || command.why().isBlank();
        };
    }

    private static List<CommentEvent> accept(AcceptSuggestion command, Comment comment) {
        return switch (comment) {
            case Absent _ -> throw new Refused(COMMENT_ABSENT);
            case Unsettled unsettled when unsettled.exchange().remark().suggestion() == null ->
                    throw new Refused(NO_SUGGESTION);
            case Unsettled _ ->
                    List.of(new SuggestionAccepted(command.revisedSha256(), command.by()));
            case Resolved _ -> throw new Refused(COMMENT_RESOLVED);
        };
    }

    private static List<CommentEvent> reopen(ReopenComment command, Comment comment) {
        return switch (comment) {
            case Absent _ -> throw new Refused(COMMENT_ABSENT);
            case Open _ -> List.of();
            case CarriedOver _, Resolved _ -> List.of(new CommentReopened(command.by()));
        };
    }

    private static List<CommentEvent> carryOver(CarryCommentOver command, Comment comment) {
        return switch (comment) {
            case Absent _ -> throw new Refused(COMMENT_ABSENT);
            case Written _ when !command.toSha256().equals(command.presentSha256()) ->
                    throw new Refused(NOT_THIS_VERSION);
            case CarriedOver(_, String toSha256) when toSha256.equals(command.toSha256()) ->
                    List.of();
            case Unsettled _ ->
                    List.of(
                            new CommentCarriedOver(
                                    command.toSha256(), command.reason(), command.by()));
            case Resolved _ -> throw new Refused(COMMENT_RESOLVED);
        };
    }

    @Override
    public Comment evolve(Comment comment, CommentEvent event) {
        return switch (event) {
            case CommentWritten(Remark remark) -> new Open(new Exchange(remark, 0));
            case CommentReplied _ -> replied(comment);
            case CommentResolved resolved -> new Resolved(exchange(comment), resolved.outcome());
            case SuggestionAccepted _ -> new Resolved(exchange(comment), Outcome.DONE);
            case CommentReopened _ -> new Open(exchange(comment));
            case CommentCarriedOver carried ->
                    new CarriedOver(exchange(comment), carried.toSha256());
        };
    }

    private static Comment replied(Comment comment) {
        return switch (comment) {
            case Open(Exchange exchange) -> new Open(exchange.replied());
            case CarriedOver(Exchange exchange, String toSha256) ->
                    new CarriedOver(exchange.replied(), toSha256);
            case Absent _, Resolved _ ->
                    throw new IllegalStateException("nobody can reply to this comment");
        };
    }

    private static Exchange exchange(Comment comment) {
        return switch (comment) {
            case Written written -> written.exchange();
            case Absent _ -> throw new IllegalStateException("nothing was written");
        };
    }
}
