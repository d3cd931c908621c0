package id.percaya.crisis.response.crisis;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the crises of the caller's tenant.
@ApplicationScoped
public class CrisisViews {

    public CrisisDetails details(UUID id) {
        return CrisisRow.<CrisisRow>findByIdOptional(id)
                .map(CrisisRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because ids are UUIDv7.
    public RowQuery<?, CrisisDetails> list(@Nullable Phase phase) {
        return RowQuery.of(CrisisRow.class, CrisisRow::details)
                .equal("phase", phase)
                .descending("id");
    }
}
