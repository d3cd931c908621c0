package id.percaya.campaign.planning.campaign;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the campaigns of the current tenant.
@ApplicationScoped
class CampaignViews {

    CampaignDetails details(UUID id) {
        return CampaignRow.<CampaignRow>findByIdOptional(id)
                .map(CampaignRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because ids are UUIDv7.
    RowQuery<?, CampaignDetails> list(@Nullable CampaignState state) {
        return RowQuery.of(CampaignRow.class, CampaignRow::details)
                .equal("state", state)
                .descending("id");
    }
}
