package id.percaya.consent.agreement.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The forms that consents are given on, of the tenant whose transaction runs.
@ApplicationScoped
public class PublishedFormViews {

    /// One that new consents may be given on: published and not retired.
    public Optional<PublishedForm> find(UUID id) {
        return row(id).filter(row -> row.state == ReleaseFormState.PUBLISHED)
                .map(ReleaseFormRow::published);
    }

    /// One that consents were given on: also a retired one.
    public Optional<PublishedForm> known(UUID id) {
        return row(id).filter(row -> row.state != ReleaseFormState.DRAFT)
                .map(ReleaseFormRow::published);
    }

    private static Optional<ReleaseFormRow> row(UUID id) {
        return ReleaseFormRow.findByIdOptional(id);
    }
}
