package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the publications of the current tenant.
@ApplicationScoped
class PublicationViews {

    PublicationDetails details(UUID id) {
        return PublicationRow.<PublicationRow>findByIdOptional(id)
                .map(PublicationRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In the order of due times.
    RowQuery<?, PublicationDetails> list(CalendarFilter filter) {
        return RowQuery.of(PublicationRow.class, PublicationRow::details)
                .equal("state", filter.state)
                .equal("contentId", filter.contentId)
                .equal("campaignId", filter.campaignId)
                .equal("crisisId", filter.crisisId)
                .atLeast("dueAt", filter.from)
                .below("dueAt", filter.until)
                .ascending("dueAt", "id");
    }
}
