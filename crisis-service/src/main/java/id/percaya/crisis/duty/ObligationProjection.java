package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.duty.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.duty.ObligationEvent.ObligationStarted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

@ApplicationScoped
class ObligationProjection implements Projection<ObligationEvent> {

    @Override
    public EventTypes<ObligationEvent> types() {
        return ObligationEvent.TYPES;
    }

    @Override
    public void on(Recorded<ObligationEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("obligation", recorded, connection);
        switch (recorded.event()) {
            case ObligationStarted(var crisis, Clock clock) ->
                    row.insert(
                            "crisis_id, facility, drill, code, kind, state, started_at, due_at",
                            crisis.id(),
                            crisis.facility(),
                            crisis.drill(),
                            clock.code(),
                            clock.kind(),
                            ObligationState.RUNNING,
                            clock.startedAt(),
                            clock.dueAt());
            case ObligationMet(String evidence, Instant at) ->
                    row.set("state = 'MET', evidence = ?, met_at = ?", evidence, at);
            case ObligationBreached breached ->
                    row.set("state = 'BREACHED', breached_at = ?", breached.breachedAt());
            case ObligationMetLate(String evidence, Instant at) ->
                    row.set("state = 'MET_LATE', evidence = ?, met_at = ?", evidence, at);
        }
    }
}
