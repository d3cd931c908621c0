package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.calendar.PublicationDetails.Warning;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the publications of the current tenant.
@ApplicationScoped
class PublicationViews {

    private final NeighbouringBookings neighbours;

    PublicationViews(NeighbouringBookings neighbours) {
        this.neighbours = neighbours;
    }

    /// The answer to a booking: with a warning for each other one in the same minute.
    PublicationDetails booked(UUID id) {
        PublicationRow row = row(id);
        return row.details(
                neighbours.inTheMinute(id, row.accountId, row.dueAt).stream()
                        .map(Warning::sameMinute)
                        .toList());
    }

    PublicationDetails details(UUID id) {
        return row(id).details();
    }

    private static PublicationRow row(UUID id) {
        return PublicationRow.<PublicationRow>findByIdOptional(id).orElseThrow(NotFound::new);
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
