package id.percaya.crisis.recovery;

import id.percaya.crisis.recovery.RecoveryGateEvent.RecoveryGateOpened;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

@ApplicationScoped
class RecoveryGateProjection implements Projection<RecoveryGateEvent> {

    @Override
    public EventTypes<RecoveryGateEvent> types() {
        return RecoveryGateEvent.TYPES;
    }

    @Override
    public void on(Recorded<RecoveryGateEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("recovery_gate", recorded, connection);
        switch (recorded.event()) {
            case RecoveryGateOpened(var crisis, Instant openedAt) ->
                    row.insert("crisis_id, opened_at", crisis.id(), openedAt);
        }
    }
}
