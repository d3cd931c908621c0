package id.percaya.campaign.announcing;

import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.campaign.planning.content.StatementText;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Announces that a version was approved, and never its text.
@ApplicationScoped
class ContentAnnouncements implements Announces<ContentEvent> {

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ContentEvent> recorded) {
        return switch (recorded.event()) {
            case ContentApproved(UUID campaignId, String sha256) -> approved(campaignId, sha256);
            case StatementAdopted(StatementText statement) -> approved(null, statement.sha256());
            case ContentDrafted _,
                    ContentRevised _,
                    ContentSubmitted _,
                    ContentReviewed _,
                    ContentWithdrawn _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> approved(@Nullable UUID campaignId, String sha256) {
        return Optional.of(
                new Announcement(
                        "content.approved.v1", new ContentApprovedAnnounced(campaignId, sha256)));
    }
}
