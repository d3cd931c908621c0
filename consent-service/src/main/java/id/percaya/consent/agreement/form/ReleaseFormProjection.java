package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
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
    private static final String REVISED =
            "update release_form set content = ?, version = ? where id = ? and version < ?";
    private static final String PUBLISHED =
            """
            update release_form set state = 'PUBLISHED', texts = ?, published_at = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String RETIRED =
            """
            update release_form set state = 'RETIRED', retired_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<ReleaseFormEvent> types() {
        return ReleaseFormEvent.TYPES;
    }

    @Override
    public void on(Recorded<ReleaseFormEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ReleaseFormDrafted drafted -> insert(recorded, drafted, connection);
            case ReleaseFormRevised revised ->
                    Sql.advance(recorded, connection, REVISED, Sql.json(revised.content()));
            case ReleaseFormPublished published ->
                    Sql.advance(
                            recorded,
                            connection,
                            PUBLISHED,
                            Sql.json(published.texts()),
                            published.publishedAt());
            case ReleaseFormRetired retired ->
                    Sql.advance(recorded, connection, RETIRED, retired.retiredAt());
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
