package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.Where;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    List<CampaignDetails> list(@Nullable CampaignState state, @Nullable String after, int limit) {
        Where where =
                new Where()
                        .and("state = :state", "state", state)
                        .and("id < :after", "after", after == null ? null : UUID.fromString(after));
        return CampaignRow.<CampaignRow>find(where.orderBy("id desc"), where.values())
                .page(0, limit)
                .stream()
                .map(CampaignRow::details)
                .toList();
    }
}
