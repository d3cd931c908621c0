package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands to a campaign.
public sealed interface CampaignCommand {

    /// @param clonedFrom the campaign from which the plan was taken; null if it was not cloned
    record DraftCampaign(Plan plan, String author, @Nullable UUID clonedFrom)
            implements CampaignCommand {}

    record SubmitCampaign() implements CampaignCommand {}

    record ApproveCampaign(String approver) implements CampaignCommand {}

    /// @param recoveryGateOpen whether the campaign's crisis has opened its recovery gate; it was
    ///   read before this command, and stays true because a gate never closes
    record ActivateCampaign(boolean recoveryGateOpen) implements CampaignCommand {}

    record PauseCampaign() implements CampaignCommand {}

    record CompleteCampaign() implements CampaignCommand {}

    record CancelCampaign() implements CampaignCommand {}

    record ArchiveCampaign() implements CampaignCommand {}

    /// Before the approval: replaces the plan.
    record ReviseCampaign(Plan plan, String author) implements CampaignCommand {}

    /// After the approval: proposes another plan.
    record AmendCampaign(Plan plan, String author) implements CampaignCommand {}

    /// @param planVersion the amendment that the approver has read
    record ApproveAmendment(int planVersion, String approver) implements CampaignCommand {}
}
