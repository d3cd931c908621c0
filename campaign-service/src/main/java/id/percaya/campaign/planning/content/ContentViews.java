package id.percaya.campaign.planning.content;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the contents of the current tenant.
@ApplicationScoped
class ContentViews {

    ContentDetails details(UUID id) {
        return ContentRow.<ContentRow>findByIdOptional(id)
                .map(ContentRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because ids are UUIDv7.
    RowQuery<?, ContentDetails> list(@Nullable ContentState state, @Nullable UUID campaignId) {
        return RowQuery.of(ContentRow.class, ContentRow::details)
                .equal("state", state)
                .equal("campaignId", campaignId)
                .descending("id");
    }
}
