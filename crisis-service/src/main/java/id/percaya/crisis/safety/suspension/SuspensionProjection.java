package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionEnforced;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionLifted;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionMadePermanent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionProposed;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

@ApplicationScoped
class SuspensionProjection implements Projection<SuspensionEvent> {

    @Override
    public EventTypes<SuspensionEvent> types() {
        return SuspensionEvent.TYPES;
    }

    @Override
    public void on(Recorded<SuspensionEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("suspension", recorded, connection);
        switch (recorded.event()) {
            case SuspensionProposed(SuspendedProcedure suspended, String proposer) ->
                    row.insert(
                            "crisis_id, facility, procedure, practitioner, drill, state,"
                                    + " proposed_by, proposed_at",
                            suspended.crisis().id(),
                            suspended.facility(),
                            suspended.procedure(),
                            suspended.practitioner(),
                            suspended.crisis().drill(),
                            SuspensionState.PROPOSED,
                            proposer,
                            recorded.at());
            case SuspensionEnforced(_, Instant since) ->
                    row.set("state = 'IN_FORCE', since = ?", since);
            case SuspensionLifted(_, Instant at) -> row.set("state = 'LIFTED', decided_at = ?", at);
            case SuspensionMadePermanent permanent ->
                    row.set(
                            "state = 'PERMANENT', decided_at = ?, reason = ?",
                            permanent.decidedAt(),
                            permanent.reason());
        }
    }
}
