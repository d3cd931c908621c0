package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the table `consent`. Repeated events and events older than the row change nothing.
@ApplicationScoped
class ConsentProjection implements Projection<ConsentEvent> {

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        ConsentRowWriter sql = new ConsentRowWriter(recorded, connection);
        switch (recorded.event()) {
            case ConsentDrafted drafted -> sql.drafted(drafted);
            case ConsentOffered offered -> sql.offered(offered.offeredAt());
            case ConsentGiven given -> sql.given(given);
            case ConsentRefused e -> sql.ended(ConsentState.REFUSED, e.refusedAt());
            case ConsentRestricted e -> sql.permitted(ConsentState.RESTRICTED, e.grants());
            case ConsentRestrictionLifted e -> sql.permitted(ConsentState.GIVEN, e.grants());
            case ConsentWithdrawn withdrawn -> sql.withdrawn(withdrawn);
            case ConsentExpired e -> sql.ended(ConsentState.EXPIRED, e.expiredAt());
            case ConsentSuperseded superseded -> sql.superseded(superseded);
            case ConsentVoided voided -> sql.voided(voided);
            case ConsentEnteredInError e -> sql.ended(ConsentState.ENTERED_IN_ERROR, e.notedAt());
            case ConsentErased e -> sql.ended(ConsentState.ERASED, e.erasedAt());
        }
    }
}
