package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.PlacementState.TAKEDOWN_FAILED;

import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Maintains the table `placement`. It is an inline view, because a withdrawal looks up here which
/// uses must stop. Redelivered and out-of-order events change nothing.
@ApplicationScoped
class PlacementProjection implements Projection<PlacementEvent> {

    private static final String ORDERED =
            "state = 'TAKEDOWN_ORDERED', failure = null, orders = orders || ?";
    private static final String OVERDUE = "orders = jsonb_set(orders, array[?, 'overdue'], 'true')";
    private static final String FAILED = "state = ?, failure = ?";
    private static final String ACKNOWLEDGED =
            "state = 'TAKEDOWN_ACKNOWLEDGED', failure = null, ended_at = ?";
    private static final String IRRECOVERABLE =
            "state = 'IRRECOVERABLE', irrecoverable = ?, ended_at = ?";

    @Override
    public EventTypes<PlacementEvent> types() {
        return PlacementEvent.TYPES;
    }

    @Override
    public void on(Recorded<PlacementEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("placement", recorded, connection);
        switch (recorded.event()) {
            case PlacementRecorded placed -> NewPlacementRow.insert(recorded, placed, connection);
            case TakedownOrdered ordered -> row.set(ORDERED, Sql.json(shown(ordered)));
            case TakedownBecameOverdue overdue ->
                    row.set(OVERDUE, overdue.order().consentId().toString());
            case TakedownFailed failed -> row.set(FAILED, TAKEDOWN_FAILED, failed.reason());
            case TakedownAcknowledged down -> row.set(ACKNOWLEDGED, down.acknowledgedAt());
            case PlacementDeclaredIrrecoverable(var reason, _, var at) ->
                    row.set(IRRECOVERABLE, reason, at);
        }
    }

    private static Map<String, PlacementDetails.Order> shown(TakedownOrdered ordered) {
        TakedownOrder order = ordered.order();
        return Map.of(
                order.consentId().toString(),
                new PlacementDetails.Order(
                        order.consentId(),
                        order.subjectId(),
                        order.cause(),
                        ordered.orderedAt(),
                        order.dueAt(),
                        false));
    }
}
