package id.percaya.campaign.planning.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of campaigns answers with, for its description: an annotation cannot name a `Page`
/// of something.
@Schema(name = "Campaigns", requiredProperties = "items")
record CampaignPage(
        List<CampaignDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
