package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A revised or withdrawn content is no longer the approved one.
@ApplicationScoped
class WhenContentChangesThenHoldPublications implements Subscription<ContentEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;

    WhenContentChangesThenHoldPublications(
            ForbiddenPublicationStopper stopper, AffectedPublicationViews affected) {
        this.stopper = stopper;
        this.affected = affected;
    }

    @Override
    public String name() {
        return "content-holds";
    }

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded) {
        switch (recorded.event()) {
            case ContentRevised _, ContentWithdrawn _ -> stop(recorded);
            case ContentDrafted _,
                    ContentSubmitted _,
                    ContentReviewed _,
                    ContentApproved _,
                    StatementAdopted _ -> {}
        }
    }

    private void stop(Recorded<ContentEvent> recorded) {
        UUID id = recorded.stream().id();
        stopper.stop(HoldReason.NOT_APPROVED, () -> affected.stoppableOfContent(id), recorded);
    }
}
