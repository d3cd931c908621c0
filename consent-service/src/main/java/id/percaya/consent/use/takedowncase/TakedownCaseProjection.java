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
import id.percaya.kit.view.ViewRow;
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

    private static final String BEGUN = "state = 'STOPPING', outstanding = ?, begun_at = ?";
    private static final String FOUND =
            """
            state = case state when 'COMPLETED' then 'STOPPING' else state end,
            outstanding = outstanding || to_jsonb(?::text), begun_at = coalesce(begun_at, ?),
            completed_at = null, late_by = null\
            """;
    private static final String SETTLED =
            "outstanding = outstanding - ?::text, settled = settled || ?";
    private static final String OVERDUE = "state = 'OVERDUE', overdue_at = coalesce(overdue_at, ?)";
    private static final String COMPLETED = "state = 'COMPLETED', completed_at = ?, late_by = ?";

    @Override
    public EventTypes<TakedownCaseEvent> types() {
        return TakedownCaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<TakedownCaseEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("withdrawal", recorded, connection);
        switch (recorded.event()) {
            case TakedownCaseOpened received -> insert(row, received.notice());
            case StoppingBegun begun ->
                    row.set(BEGUN, Sql.json(begun.placements()), begun.begunAt());
            case UseFound found -> row.set(FOUND, found.placementId().toString(), found.foundAt());
            case UseSettled(SettledUse outcome) ->
                    row.set(SETTLED, outcome.placementId().toString(), Sql.json(outcome));
            case TakedownCaseBecameOverdue overdue -> row.set(OVERDUE, overdue.notedAt());
            case TakedownCaseCompleted done ->
                    row.set(COMPLETED, done.completedAt(), text(done.lateBy()));
        }
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private static void insert(ViewRow row, EndedConsent ended) throws SQLException {
        row.insert(
                "consent_id, subject_id, cause, state, ended_at, due_at",
                ended.consentId(),
                ended.subjectId(),
                ended.cause(),
                TakedownCaseState.RECEIVED,
                ended.endedAt(),
                ended.dueAt());
    }
}
