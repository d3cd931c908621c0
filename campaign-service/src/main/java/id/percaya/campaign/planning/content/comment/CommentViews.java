package id.percaya.campaign.planning.content.comment;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the comments of the current tenant.
@ApplicationScoped
class CommentViews {

    CommentDetails details(UUID id) {
        return CommentRow.<CommentRow>findByIdOptional(id)
                .map(CommentRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, CommentDetails> list(CommentFilter filter, TimeSpan written) {
        return RowQuery.of(CommentRow.class, CommentRow::details)
                .equal("contentId", filter.contentId)
                .equal("contentSha256", filter.contentSha256)
                .in("state", filter.state)
                .equal("author", filter.author)
                .within("writtenAt", written)
                .descending("writtenAt", "id");
    }
}
