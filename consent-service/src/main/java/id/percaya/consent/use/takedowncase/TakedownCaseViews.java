package id.percaya.consent.use.takedowncase;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the cases of the caller's tenant.
@ApplicationScoped
public class TakedownCaseViews {

    public TakedownCaseDetails details(UUID id) {
        return TakedownCaseRow.<TakedownCaseRow>findByIdOptional(id)
                .map(TakedownCaseRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Earliest deadline first.
    RowQuery<?, TakedownCaseDetails> list(
            @Nullable TakedownCaseState state, @Nullable Instant dueBefore) {
        return RowQuery.of(TakedownCaseRow.class, TakedownCaseRow::details)
                .equal("state", state)
                .below("dueAt", dueBefore)
                .ascending("dueAt", "id");
    }
}
