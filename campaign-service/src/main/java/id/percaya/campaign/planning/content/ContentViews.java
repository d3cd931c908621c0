package id.percaya.campaign.planning.content;

import id.percaya.campaign.Where;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    List<ContentDetails> list(Filter filter, @Nullable String after, int limit) {
        Where where =
                new Where()
                        .and("state = :state", "state", filter.state())
                        .and("campaignId = :campaign", "campaign", filter.campaignId())
                        .and("id < :after", "after", after == null ? null : UUID.fromString(after));
        return ContentRow.<ContentRow>find(where.orderBy("id desc"), where.values())
                .page(0, limit)
                .stream()
                .map(ContentRow::details)
                .toList();
    }

    /// A null component does not narrow the list.
    record Filter(@Nullable ContentState state, @Nullable UUID campaignId) {}
}
