package id.percaya.consent.agreement.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads published forms within the tenant of the running transaction.
@ApplicationScoped
public class PublishedFormViews {

    /// A form that new consents may be given on: published and not retired.
    public Optional<PublishedForm> find(UUID id) {
        return row(id).filter(row -> row.state == ReleaseFormState.PUBLISHED)
                .map(ReleaseFormRow::published);
    }

    /// A form that consents may have been given on: published or retired.
    public Optional<PublishedForm> findPublishedOrRetired(UUID id) {
        return row(id).filter(row -> row.state != ReleaseFormState.DRAFT)
                .map(ReleaseFormRow::published);
    }

    private static Optional<ReleaseFormRow> row(UUID id) {
        return ReleaseFormRow.findByIdOptional(id);
    }
}
