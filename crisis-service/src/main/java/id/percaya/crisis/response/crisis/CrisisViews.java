package id.percaya.crisis.response.crisis;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the crises of the caller's tenant.
@ApplicationScoped
public class CrisisViews {

    public CrisisDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<CrisisDetails> find(UUID id) {
        return CrisisRow.<CrisisRow>findByIdOptional(id).map(CrisisRow::details);
    }

    /// Newest first.
    public RowQuery<?, CrisisDetails> list(CrisisFilter filter, TimeSpan declared) {
        return RowQuery.of(CrisisRow.class, CrisisRow::details)
                .in("phase", filter.phase)
                .in("severity", filter.severity)
                .equal("facility", filter.facility)
                .holding("procedures", filter.procedure)
                .holding("practitioners", filter.practitioner)
                .equal("drill", filter.drill)
                .within("declaredAt", declared)
                .descending("declaredAt", "id");
    }
}
