package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.planning.campaign.CampaignEvent;
import id.percaya.campaign.planning.campaign.CampaignEvent.AmendmentProposed;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignAmended;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignArchived;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignRevised;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// A campaign that was paused or has ended publishes nothing, and one with another plan nothing
/// outside its new period or against a halt of its new facilities.
@ApplicationScoped
class WhenCampaignStopsThenHoldPublications implements Subscription<CampaignEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;

    WhenCampaignStopsThenHoldPublications(
            ForbiddenPublicationStopper stopper, AffectedPublicationViews affected) {
        this.stopper = stopper;
        this.affected = affected;
    }

    @Override
    public String name() {
        return "campaign-holds";
    }

    @Override
    public EventTypes<CampaignEvent> types() {
        return CampaignEvent.TYPES;
    }

    @Override
    public void on(Recorded<CampaignEvent> recorded) {
        switch (recorded.event()) {
            case CampaignPaused _, CampaignCompleted _, CampaignCancelled _ ->
                    stop(recorded, Set.of(HoldReason.CAMPAIGN_NOT_ACTIVE));
            case CampaignAmended _ ->
                    stop(
                            recorded,
                            Set.of(
                                    HoldReason.OUTSIDE_CAMPAIGN_PERIOD,
                                    HoldReason.HALTED,
                                    HoldReason.HALT_SUSPECTED));
            case CampaignDrafted _,
                    CampaignRevised _,
                    CampaignSubmitted _,
                    CampaignApproved _,
                    AmendmentProposed _,
                    CampaignActivated _,
                    CampaignArchived _ -> {}
        }
    }

    private void stop(Recorded<CampaignEvent> recorded, Set<HoldReason> reasons) {
        UUID id = recorded.stream().id();
        stopper.stop(reasons, () -> affected.stoppableOfCampaign(id), recorded);
    }
}
