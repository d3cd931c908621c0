package id.percaya.consent.use.ledger;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes placements and the state of the consents that they rely on. Redelivered and out-of-order
/// events change nothing.
final class LedgerProjection implements Projection<Object> {

    private static final EventTypes<Object> TYPES =
            EventTypes.union(List.of(PlacementEvent.TYPES, ConsentEvent.TYPES));

    @Override
    public EventTypes<Object> types() {
        return TYPES;
    }

    @Override
    public void on(Recorded<Object> recorded, Connection connection) throws SQLException {
        if (recorded.event() instanceof PlacementEvent event) {
            LedgerEntryWriter.on(recorded.withEvent(event), connection);
        }
        if (recorded.event() instanceof ConsentEvent event) {
            LedgerConsentWriter.on(recorded.withEvent(event), connection);
        }
    }
}
