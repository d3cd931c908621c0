package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `content.approved.v1`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentApprovedAnnounced(@Nullable UUID campaignId, String contentSha256) {}
