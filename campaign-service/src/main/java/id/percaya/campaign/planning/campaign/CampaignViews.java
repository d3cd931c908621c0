package id.percaya.campaign.planning.campaign;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Reads the campaigns of the current tenant.
@ApplicationScoped
class CampaignViews {

    private final HaltedCampaigns halted;

    CampaignViews(HaltedCampaigns halted) {
        this.halted = halted;
    }

    CampaignDetails details(UUID id) {
        return CampaignRow.<CampaignRow>findByIdOptional(id)
                .map(row -> CampaignDetails.of(row, halted.haltsOf(row)))
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, CampaignDetails> list(CampaignFilter filter, TimeSpan drafted) {
        Function<CampaignRow, List<UUID>> halts = halted.readOnce();
        return RowQuery.of(CampaignRow.class, row -> CampaignDetails.of(row, halts.apply(row)))
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
