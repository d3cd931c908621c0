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
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Maintains the table `placement`. It is an inline view, because a withdrawal looks up here which
/// uses must stop. Redelivered and out-of-order events change nothing.
@ApplicationScoped
class PlacementProjection implements Projection<PlacementEvent> {

    private static final String ORDERED =
            """
            update placement
               set state = 'TAKEDOWN_ORDERED', failure = null, orders = orders || ?, version = ?
             where id = ? and version < ?
            """;
    private static final String OVERDUE =
            """
            update placement set orders = jsonb_set(orders, array[?, 'overdue'], 'true'), version = ?
             where id = ? and version < ?
            """;
    private static final String FAILED =
            "update placement set state = ?, failure = ?, version = ? where id = ? and version < ?";
    private static final String ACKNOWLEDGED =
            """
            update placement
               set state = 'TAKEDOWN_ACKNOWLEDGED', failure = null, ended_at = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String IRRECOVERABLE =
            """
            update placement
               set state = 'IRRECOVERABLE', irrecoverable = ?, ended_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<PlacementEvent> types() {
        return PlacementEvent.TYPES;
    }

    @Override
    public void on(Recorded<PlacementEvent> recorded, Connection connection) throws SQLException {
        Row row = new Row(recorded, connection);
        switch (recorded.event()) {
            case PlacementRecorded placed -> NewPlacementRow.insert(recorded, placed, connection);
            case TakedownOrdered ordered -> row.write(ORDERED, Sql.json(shown(ordered)));
            case TakedownBecameOverdue overdue ->
                    row.write(OVERDUE, overdue.order().consentId().toString());
            case TakedownFailed failed -> row.write(FAILED, TAKEDOWN_FAILED, failed.reason());
            case TakedownAcknowledged down -> row.write(ACKNOWLEDGED, down.acknowledgedAt());
            case PlacementDeclaredIrrecoverable(var reason, _, var at) ->
                    row.write(IRRECOVERABLE, reason, at);
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

    private record Row(Recorded<?> recorded, Connection connection) {

        private void write(String sql, @Nullable Object... values) throws SQLException {
            Sql.advance(recorded, connection, sql, values);
        }
    }
}
