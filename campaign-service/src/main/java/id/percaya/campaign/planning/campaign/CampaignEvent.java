package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

/// The events of a campaign. Announced events repeat the facility and the class, so that an
/// announcement needs no further read.
public sealed interface CampaignEvent {

    @EventName("campaign-drafted")
    record CampaignDrafted(Plan plan, String author) implements CampaignEvent {}

    @EventName("campaign-submitted")
    record CampaignSubmitted() implements CampaignEvent {}

    @EventName("campaign-approved")
    record CampaignApproved(String facility, RegulatoryClass regulatoryClass, String approver)
            implements CampaignEvent {}

    @EventName("campaign-activated")
    record CampaignActivated(String facility, RegulatoryClass regulatoryClass)
            implements CampaignEvent {}

    @EventName("campaign-paused")
    record CampaignPaused(String facility, RegulatoryClass regulatoryClass)
            implements CampaignEvent {}

    @EventName("campaign-completed")
    record CampaignCompleted(String facility, RegulatoryClass regulatoryClass)
            implements CampaignEvent {}

    @EventName("campaign-cancelled")
    record CampaignCancelled() implements CampaignEvent {}

    EventTypes<CampaignEvent> TYPES = EventTypes.of(CampaignEvent.class);
}
