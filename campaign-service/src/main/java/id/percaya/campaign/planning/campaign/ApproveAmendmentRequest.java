package id.percaya.campaign.planning.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ApproveCampaignAmendment",
        description = "The version of the plan that the approver has read.",
        examples = "{\"planVersion\": 2}")
record ApproveAmendmentRequest(
        @Schema(description = "As `amendment.planVersion` of the campaign says.")
                @NotNull @Min(2) @Max(1_000_000) Integer planVersion) {}
