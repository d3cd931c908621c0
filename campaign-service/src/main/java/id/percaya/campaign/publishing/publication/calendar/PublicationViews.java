package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
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

    RowQuery<?, PublicationDetails> list(CalendarFilter filter, TimeSpan due, DueOrder sort) {
        return RowQuery.of(PublicationRow.class, PublicationRow::details)
                .in("state", filter.state)
                .equal("contentId", filter.contentId)
                .equal("campaignId", filter.campaignId)
                .equal("crisisId", filter.crisisId)
                .in("channel", filter.channel)
                .equal("accountId", filter.accountId)
                .in("kind", filter.kind)
                .equal("facility", filter.facility)
                .holding("procedures", filter.procedure)
                .holding("practitioners", filter.practitioner)
                .holding("topics", filter.topic)
                .holding("subjectIds", filter.subjectId)
                .within("dueAt", due)
                .ordered(sort, "dueAt", "dueAt");
    }
}
