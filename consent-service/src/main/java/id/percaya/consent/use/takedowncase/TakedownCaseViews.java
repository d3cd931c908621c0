package id.percaya.consent.use.takedowncase;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the cases of the caller's tenant.
@ApplicationScoped
public class TakedownCaseViews {

    public TakedownCaseDetails details(UUID id) {
        return TakedownCaseRow.<TakedownCaseRow>findByIdOptional(id)
                .map(TakedownCaseRow::details)
                .orElseThrow(NotFound::new);
    }

    RowQuery<?, TakedownCaseDetails> list(WithdrawalFilter filter, DueOrder sort) {
        return RowQuery.of(TakedownCaseRow.class, TakedownCaseRow::details)
                .in("state", filter.state)
                .in("cause", filter.cause)
                .equal("consentId", filter.consentId)
                .equal("subjectId", filter.subjectId)
                .below("dueAt", filter.dueBefore)
                .ordered(sort, "dueAt", "endedAt");
    }
}
