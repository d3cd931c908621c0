package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads on which channels a campaign of the current tenant means to speak.
@ApplicationScoped
public class PlannedChannels {

    /// @param campaignId null for none
    public Set<Channel> of(@Nullable UUID campaignId) {
        return Optional.ofNullable(campaignId)
                .flatMap(id -> CampaignRow.<CampaignRow>findByIdOptional(id))
                .map(row -> row.plan.channels())
                .orElse(Set.of());
    }
}
