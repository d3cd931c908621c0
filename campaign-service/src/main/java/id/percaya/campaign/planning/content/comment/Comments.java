package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Discussion;
import id.percaya.campaign.planning.content.comment.CommentCommand.CarryCommentOver;
import id.percaya.campaign.planning.content.comment.CommentCommand.WriteComment;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The command gateway of comments. Each command holds the lock of the comment's content.
@ApplicationScoped
class Comments implements Discussion {

    private final CommandHandler<CommentCommand, Comment, CommentEvent> handler;
    private final DiscussionLock lock;
    private final CommentIndex index;

    Comments(EventStore store, DiscussionLock lock, CommentIndex index) {
        handler = new CommandHandler<>(new CommentDecider(), CommentEvent.TYPES, store);
        this.lock = lock;
        this.index = index;
    }

    Version write(CommentId id, Remark remark, CommandContext context) {
        ContentId content = new ContentId(remark.contentId());
        lock.hold(content, context.tenant());
        return handler.handle(
                id.stream(), new WriteComment(remark, index.number(content)), context);
    }

    Version handle(CommentId id, CommentCommand command, CommandContext context) {
        var _ = held(id, context.tenant());
        return handler.handle(id.stream(), command, context);
    }

    /// The comment, which does not change until the transaction ends.
    Comment held(CommentId id, Tenant tenant) {
        handler.state(tenant, id.stream())
                .remark()
                .ifPresent(remark -> lock.hold(new ContentId(remark.contentId()), tenant));
        return handler.state(tenant, id.stream());
    }

    @Override
    public void hold(ContentId content, Tenant tenant) {
        lock.hold(content, tenant);
    }

    @Override
    public void requireSettled(
            ContentId content, String sha256, @Nullable String reason, CommandContext context) {
        List<UUID> inTheWay = index.inTheWay(content, sha256);
        if (inTheWay.isEmpty()) {
            return;
        }
        if (reason == null) {
            throw new Refused(CommentRefusal.COMMENTS_OPEN, inTheWay.getFirst());
        }
        String actor = context.metadata().actor();
        for (UUID id : inTheWay) {
            handler.handle(
                    new CommentId(id).stream(),
                    new CarryCommentOver(sha256, sha256, reason, actor),
                    CommandContext.of(context.metadata()));
        }
    }
}
