package id.percaya.listening.work.erasure;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the erasures of the current tenant.
@ApplicationScoped
class ErasureViews {

    ErasureDetails details(UUID id) {
        return ErasureRow.<ErasureRow>findByIdOptional(id)
                .map(ErasureRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ErasureDetails> list() {
        return RowQuery.of(ErasureRow.class, ErasureRow::details).descending("orderedAt", "id");
    }
}
