package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.takedowncase.TakedownCaseEvent.StoppingBegun;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseBecameOverdue;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseCompleted;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseFound;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseSettled;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Maintains the table `withdrawal`, one row per case. It is an inline view, because a use that is
/// reported late must find the consents that have ended. Redelivered and out-of-order events change
/// nothing.
@ApplicationScoped
class TakedownCaseProjection implements Projection<TakedownCaseEvent> {

    private static final String RECEIVED =
            """
            insert into withdrawal
              (id, tenant_id, version, consent_id, subject_id, cause, state, ended_at, due_at)
            values (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?)
            on conflict (id) do nothing
            """;
    private static final String BEGUN =
            """
            update withdrawal
               set state = 'STOPPING', outstanding = ?, begun_at = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String FOUND =
            """
            update withdrawal
               set state = case state when 'COMPLETED' then 'STOPPING' else state end,
                   outstanding = outstanding || to_jsonb(?::text), begun_at = coalesce(begun_at, ?),
                   completed_at = null, late_by = null, version = ?
             where id = ? and version < ?
            """;
    private static final String SETTLED =
            """
            update withdrawal set outstanding = outstanding - ?::text, settled = settled || ?, version = ?
             where id = ? and version < ?
            """;
    private static final String OVERDUE =
            """
            update withdrawal set state = 'OVERDUE', overdue_at = coalesce(overdue_at, ?), version = ?
             where id = ? and version < ?
            """;
    private static final String COMPLETED =
            """
            update withdrawal set state = 'COMPLETED', completed_at = ?, late_by = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<TakedownCaseEvent> types() {
        return TakedownCaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<TakedownCaseEvent> recorded, Connection connection)
            throws SQLException {
        Row row = new Row(recorded, connection);
        switch (recorded.event()) {
            case TakedownCaseOpened received -> row.insert(received.notice());
            case StoppingBegun begun ->
                    row.write(BEGUN, Sql.json(begun.placements()), begun.begunAt());
            case UseFound found ->
                    row.write(FOUND, found.placementId().toString(), found.foundAt());
            case UseSettled(SettledUse outcome) ->
                    row.write(SETTLED, outcome.placementId().toString(), Sql.json(outcome));
            case TakedownCaseBecameOverdue overdue -> row.write(OVERDUE, overdue.notedAt());
            case TakedownCaseCompleted done ->
                    row.write(COMPLETED, done.completedAt(), text(done.lateBy()));
        }
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private record Row(Recorded<?> recorded, Connection connection) {

        private void insert(EndedConsent ended) throws SQLException {
            Sql.write(
                    connection,
                    RECEIVED,
                    recorded.stream().id(),
                    recorded.metadata().tenant().id(),
                    recorded.version().value(),
                    ended.consentId(),
                    ended.subjectId(),
                    ended.cause(),
                    ended.endedAt(),
                    ended.dueAt());
        }

        private void write(String sql, @Nullable Object... values) throws SQLException {
            Sql.advance(recorded, connection, sql, values);
        }
    }
}
