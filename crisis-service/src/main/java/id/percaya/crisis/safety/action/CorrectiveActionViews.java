package id.percaya.crisis.safety.action;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the corrective actions of the caller's tenant.
@ApplicationScoped
public class CorrectiveActionViews {

    public CorrectiveActionDetails details(UUID id) {
        return CorrectiveActionRow.<CorrectiveActionRow>findByIdOptional(id)
                .map(CorrectiveActionRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Oldest first.
    public List<CorrectiveActionDetails> ofCrisis(UUID crisisId) {
        return CorrectiveActionRow.<CorrectiveActionRow>find("crisisId = ?1 order by id", crisisId)
                .stream()
                .map(CorrectiveActionRow::details)
                .toList();
    }

    RowQuery<?, CorrectiveActionDetails> list(CorrectiveActionFilter filter, DueOrder sort) {
        return RowQuery.of(CorrectiveActionRow.class, CorrectiveActionRow::details)
                .equal("crisisId", filter.crisisId)
                .in("state", filter.state)
                .in("strength", filter.strength)
                .equal("facility", filter.facility)
                .equal("drill", filter.drill)
                .equal("owner", filter.owner)
                .below("dueOn", filter.dueBefore)
                .containing(filter.q, "title")
                .ordered(sort, "dueOn", "openedAt");
    }
}
