package id.percaya.campaign.planning.content;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the contents of the current tenant.
@ApplicationScoped
class ContentViews {

    ContentDetails details(UUID id) {
        return ContentRow.<ContentRow>findByIdOptional(id)
                .map(ContentRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ContentDetails> list(ContentFilter filter, TimeSpan drafted) {
        RowQuery<ContentRow, ContentDetails> query =
                RowQuery.of(ContentRow.class, ContentRow::details)
                        .in("state", filter.state)
                        .equal("campaignId", filter.campaignId)
                        .in("manuscript.kind", filter.kind)
                        .equal("facility", filter.facility)
                        .equal("author", filter.author)
                        .containing(filter.q, "manuscript.title")
                        .within("draftedAt", drafted)
                        .descending("draftedAt", "id");
        return filter.awaiting == null
                ? query
                : query.equal("state", ContentState.IN_REVIEW)
                        .lacking("verdicts", "step", filter.awaiting);
    }
}
