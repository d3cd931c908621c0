package id.percaya.consent.form;

import id.percaya.consent.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps the `release_form` rows. An event that comes twice, or behind a later one, changes
/// nothing.
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
            case ReleaseFormRevised revised -> update(recorded, revised, connection);
            case ReleaseFormPublished published -> update(recorded, published, connection);
            case ReleaseFormRetired retired -> update(recorded, retired, connection);
        }
    }

    private static void insert(
            Recorded<?> recorded, ReleaseFormDrafted drafted, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                DRAFTED,
                recorded.stream().id(),
                recorded.cause().tenant().id(),
                recorded.version().value(),
                drafted.edition().code(),
                drafted.edition().number(),
                drafted.edition().succeeds(),
                Sql.json(drafted.content()),
                drafted.draftedAt());
    }

    private static void update(
            Recorded<?> recorded, ReleaseFormRevised revised, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                REVISED,
                Sql.json(revised.content()),
                version,
                recorded.stream().id(),
                version);
    }

    private static void update(
            Recorded<?> recorded, ReleaseFormPublished published, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                PUBLISHED,
                Sql.json(published.texts()),
                published.publishedAt(),
                version,
                recorded.stream().id(),
                version);
    }

    private static void update(
            Recorded<?> recorded, ReleaseFormRetired retired, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection, RETIRED, retired.retiredAt(), version, recorded.stream().id(), version);
    }
}
