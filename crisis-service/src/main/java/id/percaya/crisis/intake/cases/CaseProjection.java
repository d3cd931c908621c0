package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseAttached;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReopened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.crisis.intake.cases.CaseEvent.CaseTriaged;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

@ApplicationScoped
class CaseProjection implements Projection<CaseEvent> {

    private static final String OPENED =
            "facility, source, summary, alert, drill, state, correlation, reported_at";

    @Override
    public EventTypes<CaseEvent> types() {
        return CaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<CaseEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("crisis_case", recorded, connection);
        switch (recorded.event()) {
            case CaseReported(String facility, String summary, Boolean drill) ->
                    row.insert(
                            OPENED,
                            facility,
                            Source.STAFF,
                            summary,
                            null,
                            Boolean.TRUE.equals(drill),
                            CaseState.REPORTED,
                            recorded.metadata().correlation(),
                            recorded.at());
            case CaseOpenedFromAlert(String facility, AlertFigures alert) ->
                    row.insert(
                            OPENED,
                            facility,
                            Source.ALERT,
                            null,
                            Sql.json(alert),
                            false,
                            CaseState.REPORTED,
                            recorded.metadata().correlation(),
                            recorded.at());
            case AlertWorsened(AlertFigures alert) ->
                    row.set(
                            "alert = ?, state = case when state = 'DISMISSED' then 'REPORTED'"
                                    + " else state end",
                            Sql.json(alert));
            case CaseEscalated(var crisisId) ->
                    row.set("state = 'ESCALATED', crisis_id = ?", crisisId);
            case CaseTriaged(Priority priority) ->
                    row.set("state = 'TRIAGED', priority = ?", priority);
            case CaseAttached(var crisisId, _) ->
                    row.set("state = 'ATTACHED', crisis_id = ?", crisisId);
            case CaseDismissed(String reason, _) ->
                    row.set("state = 'DISMISSED', reason = ?", reason);
            case CaseReopened(String reason) ->
                    row.set("state = 'REPORTED', reason = ?, priority = null", reason);
        }
    }
}
