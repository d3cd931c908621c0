package id.percaya.crisis.safety.action;

import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionImplemented;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionOpened;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.EffectVerified;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.FoundIneffective;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

@ApplicationScoped
class CorrectiveActionProjection implements Projection<CorrectiveActionEvent> {

    @Override
    public EventTypes<CorrectiveActionEvent> types() {
        return CorrectiveActionEvent.TYPES;
    }

    @Override
    public void on(Recorded<CorrectiveActionEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("corrective_action", recorded, connection);
        switch (recorded.event()) {
            case CorrectiveActionOpened(var crisis, ActionPlan plan) ->
                    row.insert(
                            "crisis_id, investigation_id, facility, drill, title, strength, owner, due_on, measure,"
                                    + " measure_days,"
                                    + " state, opened_at",
                            crisis.id(),
                            plan.investigationId(),
                            crisis.facility(),
                            crisis.drill(),
                            plan.title(),
                            plan.strength(),
                            plan.owner(),
                            plan.dueOn(),
                            plan.measure(),
                            plan.measureDays(),
                            CorrectiveActionState.OPEN,
                            recorded.at());
            case CorrectiveActionImplemented(String implementer, var at) ->
                    row.set(
                            "state = 'IMPLEMENTED', implemented_by = ?, implemented_at = ?",
                            implementer,
                            at);
            case EffectVerified(String verifier, String evidence) ->
                    row.set(
                            "state = 'EFFECTIVENESS_VERIFIED', verified_by = ?, evidence = ?",
                            verifier,
                            evidence);
            case FoundIneffective(String verifier, String evidence) ->
                    row.set(
                            "state = 'INEFFECTIVE', verified_by = ?, evidence = ?",
                            verifier,
                            evidence);
        }
    }
}
