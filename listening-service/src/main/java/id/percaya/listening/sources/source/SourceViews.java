package id.percaya.listening.sources.source;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the sources of the current tenant.
@ApplicationScoped
class SourceViews {

    SourceDetails details(UUID id) {
        return SourceRow.<SourceRow>findByIdOptional(id)
                .map(SourceRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, SourceDetails> list(SourceFilter filter) {
        return RowQuery.of(SourceRow.class, SourceRow::details)
                .in("state", filter.state)
                .in("kind", filter.kind)
                .containing(filter.q, "name")
                .descending("registeredAt", "id");
    }
}
