package id.percaya.crisis.intake.cases;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    RowQuery<?, CaseDetails> list(@Nullable CaseState state) {
        return RowQuery.of(CaseRow.class, CaseRow::details)
                .equal("state", state)
                .descending("reportedAt", "id");
    }
}
