package id.percaya.consent.agreement.form;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the forms of the caller's tenant for the API.
@ApplicationScoped
class ReleaseFormViews {

    ReleaseFormDetails details(UUID id) {
        return ReleaseFormRow.<ReleaseFormRow>findByIdOptional(id)
                .map(ReleaseFormRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because the ids are UUIDv7.
    RowQuery<?, ReleaseFormDetails> list(@Nullable String code, @Nullable ReleaseFormState state) {
        return RowQuery.of(ReleaseFormRow.class, ReleaseFormRow::details)
                .equal("code", code)
                .equal("state", state)
                .descending("id");
    }
}
