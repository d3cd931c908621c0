package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.RegulatoryClass;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

/// What can have happened to a campaign. What others are told of names facility and class again, so
/// that it can be told without asking back.
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
