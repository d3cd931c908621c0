package id.percaya.campaign.planning.campaign;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the campaigns of the current tenant.
@ApplicationScoped
class CampaignViews {

    CampaignDetails details(UUID id) {
        return CampaignRow.<CampaignRow>findByIdOptional(id)
                .map(CampaignRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, CampaignDetails> list(CampaignFilter filter, TimeSpan drafted) {
        return RowQuery.of(CampaignRow.class, CampaignRow::details)
                .in("state", filter.state)
                .in("plan.regulatoryClass", filter.regulatoryClass)
                .equal("plan.facility", filter.facility)
                .equal("plan.crisisId", filter.crisisId)
                .equal("author", filter.author)
                .containing(filter.q, "plan.title")
                .within("draftedAt", drafted)
                .descending("draftedAt", "id");
    }
}
