package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Where;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the publications of the current tenant.
@ApplicationScoped
class PublicationViews {

    PublicationDetails details(UUID id) {
        return PublicationRow.<PublicationRow>findByIdOptional(id)
                .map(PublicationRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In the order of due times.
    List<PublicationDetails> list(Filter filter, @Nullable String after, int limit) {
        Where where =
                new Where()
                        .and("state = :state", "state", filter.state())
                        .and("contentId = :content", "content", filter.contentId())
                        .and("campaignId = :campaign", "campaign", filter.campaignId())
                        .and("crisisId = :crisis", "crisis", filter.crisisId())
                        .and("dueAt >= :from", "from", filter.from())
                        .and("dueAt < :until", "until", filter.until());
        if (after != null) {
            Instant dueAt = Instant.parse(after.substring(0, after.indexOf('/')));
            UUID id = UUID.fromString(after.substring(after.indexOf('/') + 1));
            where.and(
                            "(dueAt > :afterDue or (dueAt = :afterDue and id > :afterId))",
                            "afterDue",
                            dueAt)
                    .and("1 = 1", "afterId", id);
        }
        return PublicationRow.<PublicationRow>find(where.orderBy("dueAt, id"), where.values())
                .page(0, limit)
                .stream()
                .map(PublicationRow::details)
                .toList();
    }

    /// A null component does not narrow the list.
    record Filter(
            @Nullable PublicationState state,
            @Nullable UUID contentId,
            @Nullable UUID campaignId,
            @Nullable UUID crisisId,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
