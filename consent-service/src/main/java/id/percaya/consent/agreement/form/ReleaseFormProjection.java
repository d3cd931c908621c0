package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the table `release_form`. Repeated events and events older than the row change nothing.
@ApplicationScoped
class ReleaseFormProjection implements Projection<ReleaseFormEvent> {

    private static final String DRAFTED =
            """
            insert into release_form
              (id, tenant_id, version, code, edition, succeeds, state, content, drafted_at)
            values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?)
            on conflict (id) do nothing
            """;
    private static final String REVISED = "content = ?";
    private static final String PUBLISHED = "state = 'PUBLISHED', texts = ?, published_at = ?";
    private static final String RETIRED = "state = 'RETIRED', retired_at = ?";

    @Override
    public EventTypes<ReleaseFormEvent> types() {
        return ReleaseFormEvent.TYPES;
    }

    @Override
    public void on(Recorded<ReleaseFormEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("release_form", recorded, connection);
        switch (recorded.event()) {
            case ReleaseFormDrafted drafted -> insert(recorded, drafted, connection);
            case ReleaseFormRevised revised -> row.set(REVISED, Sql.json(revised.content()));
            case ReleaseFormPublished published ->
                    row.set(PUBLISHED, Sql.json(published.texts()), published.publishedAt());
            case ReleaseFormRetired retired -> row.set(RETIRED, retired.retiredAt());
        }
    }

    private static void insert(
            Recorded<?> recorded, ReleaseFormDrafted drafted, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                DRAFTED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                drafted.edition().code(),
                drafted.edition().number(),
                drafted.edition().succeeds(),
                Sql.json(drafted.content()),
                drafted.draftedAt());
    }
}
