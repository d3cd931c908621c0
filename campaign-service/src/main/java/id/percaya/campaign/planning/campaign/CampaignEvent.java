package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.plan.PlanUpcasters;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a campaign. Announced events repeat the facility and the class, so that an
/// announcement needs no further read.
public sealed interface CampaignEvent {

    /// @param clonedFrom the campaign from which its plan was taken; null if it was not cloned
    @EventName(value = "campaign-drafted", version = 2)
    record CampaignDrafted(Plan plan, String author, @Nullable UUID clonedFrom)
            implements CampaignEvent {}

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

    @EventName("campaign-archived")
    record CampaignArchived() implements CampaignEvent {}

    /// The plan was replaced before its approval. A review of the old plan is over.
    @EventName("campaign-revised")
    record CampaignRevised(int planVersion, Plan plan, String author) implements CampaignEvent {}

    @EventName("campaign-amendment-proposed")
    record AmendmentProposed(int planVersion, Plan plan, String author) implements CampaignEvent {}

    /// The proposed plan of this version stands from now on.
    @EventName("campaign-amended")
    record CampaignAmended(int planVersion, String approver) implements CampaignEvent {}

    EventTypes<CampaignEvent> TYPES =
            EventTypes.of(
                    CampaignEvent.class,
                    new Upcaster("campaign-drafted", 1, PlanUpcasters::liftTexts));
}
