package id.percaya.campaign.planning.campaign;

/// What can be asked of a campaign.
public sealed interface CampaignCommand {

    record DraftCampaign(Plan plan, String author) implements CampaignCommand {}

    record SubmitCampaign() implements CampaignCommand {}

    record ApproveCampaign(String approver) implements CampaignCommand {}

    /// @param recoveryGateOpen whether the crisis that the campaign names has opened its gate; a
    ///   gate never closes again, so what was read open stays true
    record ActivateCampaign(boolean recoveryGateOpen) implements CampaignCommand {}

    record PauseCampaign() implements CampaignCommand {}

    record CompleteCampaign() implements CampaignCommand {}

    record CancelCampaign() implements CampaignCommand {}
}
