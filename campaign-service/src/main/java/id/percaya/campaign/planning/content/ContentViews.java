package id.percaya.campaign.planning.content;

import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.planning.campaign.PlannedChannels;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the contents of the current tenant.
@ApplicationScoped
class ContentViews {

    private final OpenChannels accounts;
    private final MediaReader media;
    private final PlannedChannels planned;

    ContentViews(OpenChannels accounts, MediaReader media, PlannedChannels planned) {
        this.accounts = accounts;
        this.media = media;
        this.planned = planned;
    }

    ContentDetails details(UUID id) {
        return details(row(id));
    }

    private ContentDetails details(ContentRow row) {
        return row.details(
                accounts.channels(),
                planned.of(row.campaignId),
                media.facts(row.manuscript.fileIds()));
    }

    ContentRenditions renditions(UUID id) {
        return row(id).renditions();
    }

    private static ContentRow row(UUID id) {
        return ContentRow.<ContentRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ContentDetails> list(ContentFilter filter, TimeSpan drafted) {
        RowQuery<ContentRow, ContentDetails> query =
                RowQuery.of(ContentRow.class, this::details)
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
