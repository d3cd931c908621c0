package id.percaya.campaign.announcing;

import id.percaya.campaign.RegulatoryClass;
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
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces the campaigns that others may know of: from approval to completion.
@ApplicationScoped
class CampaignAnnouncements implements Announces<CampaignEvent> {

    @Override
    public EventTypes<CampaignEvent> types() {
        return CampaignEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<CampaignEvent> recorded) {
        return switch (recorded.event()) {
            case CampaignApproved approved ->
                    announce("approved", approved.facility(), approved.regulatoryClass());
            case CampaignActivated activated ->
                    announce("activated", activated.facility(), activated.regulatoryClass());
            case CampaignPaused paused ->
                    announce("paused", paused.facility(), paused.regulatoryClass());
            case CampaignCompleted completed ->
                    announce("completed", completed.facility(), completed.regulatoryClass());
            case CampaignDrafted _,
                    CampaignRevised _,
                    CampaignSubmitted _,
                    AmendmentProposed _,
                    CampaignAmended _,
                    CampaignCancelled _,
                    CampaignArchived _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> announce(
            String verb, String facility, RegulatoryClass regulatoryClass) {
        return Optional.of(
                new Announcement(
                        "campaign." + verb + ".v1",
                        new CampaignAnnounced(facility, regulatoryClass)));
    }
}
