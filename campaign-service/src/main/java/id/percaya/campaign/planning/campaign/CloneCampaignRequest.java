package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.PlanRequest.Days;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CloneCampaign",
        description = "The days of the new campaign.",
        examples = "{\"period\": {\"from\": \"2028-01-01\", \"until\": \"2028-03-31\"}}")
record CloneCampaignRequest(
        @Schema(description = "Title of the new campaign; that of the old one by default.")
                @Nullable @Size(min = 1, max = 200) String title,
        @NotNull @Valid Days period) {}
