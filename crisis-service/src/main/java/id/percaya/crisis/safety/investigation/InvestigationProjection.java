package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsReturned;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

@ApplicationScoped
class InvestigationProjection implements Projection<InvestigationEvent> {

    @Override
    public EventTypes<InvestigationEvent> types() {
        return InvestigationEvent.TYPES;
    }

    @Override
    public void on(Recorded<InvestigationEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("investigation", recorded, connection);
        switch (recorded.event()) {
            case InvestigationChartered(var crisis) ->
                    row.insert(
                            "crisis_id, facility, drill, state, chartered_at, findings",
                            crisis.id(),
                            crisis.facility(),
                            crisis.drill(),
                            InvestigationState.CHARTERED,
                            recorded.at(),
                            Sql.json(List.of()));
            case InvestigationStarted started ->
                    row.set("state = 'RUNNING', started_at = ?", started.startedAt());
            case FindingsWereSubmitted(List<String> findings, String submitter) ->
                    row.set(
                            "state = 'FINDINGS_SUBMITTED', findings = ?, submitted_by = ?,"
                                    + " returned_because = null",
                            Sql.json(findings),
                            submitter);
            case FindingsReturned(String reason, _) ->
                    row.set("state = 'RUNNING', returned_because = ?", reason);
            case FindingsApproved(String approver) ->
                    row.set("state = 'APPROVED', approved_by = ?", approver);
        }
    }
}
