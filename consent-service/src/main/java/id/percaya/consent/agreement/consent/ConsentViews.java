package id.percaya.consent.agreement.consent;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the consents of the caller's tenant for the API.
@ApplicationScoped
class ConsentViews {

    ConsentDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<ConsentDetails> find(UUID id) {
        return ConsentRow.<ConsentRow>findByIdOptional(id).map(ConsentRow::details);
    }

    /// Newest first.
    RowQuery<?, ConsentDetails> list(ConsentFilter filter, TimeSpan drafted) {
        return RowQuery.of(ConsentRow.class, ConsentRow::details)
                .equal("subjectId", filter.subjectId)
                .in("state", filter.state)
                .equal("formId", filter.formId)
                .within("draftedAt", drafted)
                .descending("draftedAt", "id");
    }
}
