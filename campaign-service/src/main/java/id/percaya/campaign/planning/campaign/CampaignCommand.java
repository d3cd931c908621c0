package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;

/// The commands to a campaign.
public sealed interface CampaignCommand {

    record DraftCampaign(Plan plan, String author) implements CampaignCommand {}

    record SubmitCampaign() implements CampaignCommand {}

    record ApproveCampaign(String approver) implements CampaignCommand {}

    /// @param recoveryGateOpen whether the campaign's crisis has opened its recovery gate; it was
    ///   read before this command, and stays true because a gate never closes
    record ActivateCampaign(boolean recoveryGateOpen) implements CampaignCommand {}

    record PauseCampaign() implements CampaignCommand {}

    record CompleteCampaign() implements CampaignCommand {}

    record CancelCampaign() implements CampaignCommand {}
}
