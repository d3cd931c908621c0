package id.percaya.consent.agreement.consent;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the consents of the caller's tenant for the API.
@ApplicationScoped
class ConsentViews {

    ConsentDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<ConsentDetails> find(UUID id) {
        return ConsentRow.<ConsentRow>findByIdOptional(id).map(ConsentRow::details);
    }

    /// Newest first, because the ids are UUIDv7.
    RowQuery<?, ConsentDetails> list(@Nullable UUID subjectId, @Nullable ConsentState state) {
        return RowQuery.of(ConsentRow.class, ConsentRow::details)
                .equal("subjectId", subjectId)
                .equal("state", state)
                .descending("id");
    }
}
