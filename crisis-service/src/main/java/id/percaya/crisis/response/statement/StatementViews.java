package id.percaya.crisis.response.statement;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the statements of the caller's tenant.
@ApplicationScoped
public class StatementViews {

    public StatementDetails details(UUID id) {
        return StatementRow.<StatementRow>findByIdOptional(id)
                .map(StatementRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Oldest first.
    public List<StatementDetails> ofCrisis(UUID crisisId) {
        return StatementRow.<StatementRow>find("crisisId = ?1 order by id", crisisId).stream()
                .map(StatementRow::details)
                .toList();
    }

    /// Newest first.
    RowQuery<?, StatementDetails> list(StatementFilter filter, TimeSpan drafted) {
        RowQuery<StatementRow, StatementDetails> query =
                RowQuery.of(StatementRow.class, StatementRow::details)
                        .equal("crisisId", filter.crisisId)
                        .in("state", filter.state)
                        .equal("facility", filter.facility)
                        .equal("drill", filter.drill)
                        .holding("channels", filter.channel)
                        .within("draftedAt", drafted)
                        .descending("draftedAt", "id");
        return filter.needs == null ? query : needing(filter.needs, query);
    }

    private static RowQuery<StatementRow, StatementDetails> needing(
            ApprovalRole role, RowQuery<StatementRow, StatementDetails> query) {
        return query.equal("state", StatementState.IN_REVIEW)
                .holding("needed", role)
                .lacking("approvals", "role", role);
    }
}
