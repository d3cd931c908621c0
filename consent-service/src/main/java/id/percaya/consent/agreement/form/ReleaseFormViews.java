package id.percaya.consent.agreement.form;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the forms of the caller's tenant for the API.
@ApplicationScoped
class ReleaseFormViews {

    ReleaseFormDetails details(UUID id) {
        return ReleaseFormRow.<ReleaseFormRow>findByIdOptional(id)
                .map(ReleaseFormRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ReleaseFormDetails> list(ReleaseFormFilter filter) {
        return RowQuery.of(ReleaseFormRow.class, ReleaseFormRow::details)
                .equal("code", filter.code)
                .in("state", filter.state)
                .descending("draftedAt", "id");
    }
}
