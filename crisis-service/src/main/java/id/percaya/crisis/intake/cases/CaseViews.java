package id.percaya.crisis.intake.cases;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the cases of the caller's tenant.
@ApplicationScoped
public class CaseViews {

    public CaseDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<CaseDetails> find(UUID id) {
        return CaseRow.<CaseRow>findByIdOptional(id).map(CaseRow::details);
    }

    /// Newest first.
    RowQuery<?, CaseDetails> list(CaseFilter filter, TimeSpan reported) {
        return RowQuery.of(CaseRow.class, CaseRow::details)
                .in("state", filter.state)
                .in("priority", filter.priority)
                .equal("facility", filter.facility)
                .equal("source", filter.source)
                .equal("drill", filter.drill)
                .containing(filter.q, "summary")
                .within("reportedAt", reported)
                .descending("reportedAt", "id");
    }
}
